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

QString why(const Error &problem)
{
    // An address of ours is never unsafe; the link that the service gave was.
    return problem.kind == ErrorKind::UnsafeAddress
        ? ListMessage::tr("The link to the next page leads away from the service, so it was not followed.")
        : texts::sentence(problem);
}

QString whatNext(const Error &problem)
{
    return problem.kind == ErrorKind::UnsafeAddress
        ? ListMessage::tr("Check the address of the service, and whether a proxy answers in its place.")
        : texts::nextStep(problem);
}

/// Reading failed at its first page, so the list is still the one from before.
Message earlier(const DirectoryState &state)
{
    const QString again = ListMessage::tr("Read again");
    const QString stands = ListMessage::tr("This is the list as it was read %1.").arg(texts::moment(state.readAt));
    if (!state.problem)
        return {.tone = Tone::Attention,
            .sentence = ListMessage::tr("Reading was stopped."),
            .nextStep = stands,
            .action = again};
    Message message = texts::message(*state.problem, again);
    message.sentence = why(*state.problem);
    message.nextStep = stands + u' ' + whatNext(*state.problem);
    return message;
}

Message incomplete(const DirectoryState &state, std::uint32_t rows)
{
    const QString again = ListMessage::tr("Read again");
    if (!state.problem)
        return {.tone = Tone::Attention,
            .sentence = ListMessage::tr("Reading was stopped: the list is incomplete."),
            .action = again};
    Message message = texts::message(*state.problem, again);
    message.sentence = why(*state.problem);
    message.nextStep = whatNext(*state.problem);
    if (rows > 0) {
        message.nextStep = message.sentence + u' ' + message.nextStep;
        message.sentence = ListMessage::tr("The list is incomplete: %n customer(s) were read.", nullptr, int(rows));
    }
    return message;
}

} // namespace

std::optional<Message> listMessage(const DirectoryState &state, std::uint32_t rows, int unreadable)
{
    using Phase = DirectoryState::Phase;
    if (state.phase == Phase::Incomplete && state.earlier)
        return earlier(state);
    if (state.phase == Phase::Incomplete)
        return incomplete(state, rows);
    if (state.phase == Phase::Complete && unreadable > 0)
        return Message{.tone = Tone::Attention,
            .sentence = ListMessage::tr("%n customer(s) could not be read.", nullptr, unreadable),
            .nextStep = ListMessage::tr("Look in Partner Center."),
            .action = ListMessage::tr("Show")};
    return std::nullopt;
}

} // namespace parting::ui
