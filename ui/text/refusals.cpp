// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebar.h"

namespace parting::ui::texts {

namespace {

constexpr std::size_t mostNamed = 5;

} // namespace

Message refusal(const Error &error, const std::vector<Finding> &named, const QDateTime &now)
{
    Message told = message(error, Texts::tr("Read again"));
    if (named.empty())
        return told;
    QStringList sentences;
    for (const Finding &finding : named)
        if (static_cast<std::size_t>(sentences.size()) < mostNamed)
            sentences << reason(finding, now);
    if (named.size() > mostNamed)
        sentences << Texts::tr("And %n more.", nullptr, static_cast<int>(named.size() - mostNamed));
    const HowTo how =
        howTo({.kind = named.front().kind, .state = named.front().state, .findings = {named.front()}}, now);
    told.sentence = Texts::tr("Microsoft refused, and names what is in the way.");
    told.nextStep = (sentences << how.text).join(u' ').trimmed();
    return told;
}

} // namespace parting::ui::texts
