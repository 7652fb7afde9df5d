// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
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

Message lackOfMfa(const QString &action)
{
    return {.tone = Tone::Attention,
        .sentence = Texts::tr("This sign-in lacks multi-factor authentication, which Microsoft demands."),
        .nextStep =
            Texts::tr("Microsoft may refuse it at any time, so sign in with it before you begin something long."),
        .action = action};
}

Message signInIsAway(const AuthError &error)
{
    Message told = message(error);
    told.tone = Tone::Attention;
    told.nextStep = Texts::tr("What was read before is shown meanwhile. Parting tries again by itself.");
    told.action = word(AuthRemedy::TryAgain);
    return told;
}

} // namespace parting::ui::texts
