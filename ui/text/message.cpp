// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/signintexts.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebar.h"

namespace parting::ui::texts {

Message message(const Error &error, const QString &action)
{
    return {.tone = Tone::Failure,
        .sentence = sentence(error),
        .nextStep = nextStep(error),
        .details = details(error),
        .action = action};
}

Message message(const AuthError &error)
{
    return {.tone = error.problem == AuthProblem::Cancelled ? Tone::Waiting : Tone::Failure,
        .sentence = sentence(error),
        .nextStep = nextStep(error),
        .details = details(error),
        .action = word(remedyFor(error.problem))};
}

} // namespace parting::ui::texts
