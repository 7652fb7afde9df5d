// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tone.h"

namespace parting::ui {

Token ink(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Muted;
    case Tone::Good:
        return Token::Good;
    case Tone::Waiting:
        return Token::Waiting;
    case Tone::Attention:
        return Token::Attention;
    case Tone::Failure:
        return Token::Failure;
    }
    return Token::Muted;
}

Token tint(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Raised;
    case Tone::Good:
        return Token::GoodTint;
    case Tone::Waiting:
        return Token::WaitingTint;
    case Tone::Attention:
        return Token::AttentionTint;
    case Tone::Failure:
        return Token::FailureTint;
    }
    return Token::Raised;
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Icon::Info;
    case Tone::Good:
        return Icon::CheckCircle;
    case Tone::Waiting:
        return Icon::Clock;
    case Tone::Attention:
        return Icon::Warning;
    case Tone::Failure:
        return Icon::Failed;
    }
    return Icon::Info;
}

} // namespace parting::ui
