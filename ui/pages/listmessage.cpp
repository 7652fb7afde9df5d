// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/listmessage.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace parting::ui {
namespace {

struct ListMessage {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::ListMessage)
};

Message incomplete(const DirectoryState &state, bool hasRows)
{
    const QString again = ListMessage::tr("Read again");
    if (!state.problem)
        return {.tone = Tone::Attention,
            .sentence = ListMessage::tr("Reading was stopped: the list is incomplete."),
            .action = again};
    Message message = texts::message(*state.problem, again);
    if (hasRows)
        message.nextStep = ListMessage::tr("The list is incomplete.") + u' ' + message.nextStep;
    return message;
}

} // namespace

std::optional<Message> listMessage(const DirectoryState &state, std::uint32_t rows, int unreadable)
{
    using Phase = DirectoryState::Phase;
    if (state.phase == Phase::Incomplete)
        return incomplete(state, rows > 0);
    if (state.phase == Phase::Complete && unreadable > 0)
        return Message{.tone = Tone::Attention,
            .sentence = ListMessage::tr("%n customer(s) could not be read.", nullptr, unreadable),
            .nextStep = ListMessage::tr("Look in Partner Center."),
            .action = ListMessage::tr("Show")};
    return std::nullopt;
}

} // namespace parting::ui
