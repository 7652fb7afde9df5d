// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

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

} // namespace parting::ui::texts
