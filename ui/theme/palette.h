// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

namespace parting::ui {

enum class Scheme { Light, Dark };

/// Every colour on screen, by what it is for. The four meanings come as a foreground and a tint to put behind it.
enum class Token {
    Window, ///< behind everything
    Surface, ///< where content stands: tables, fields, pages
    Raised, ///< hovered or set-off areas on a surface
    Line, ///< outlines that tell what a control is
    Divider, ///< decoration between things that space separates already
    Text,
    Muted, ///< age, IDs, column titles
    Disabled,
    Accent,
    OnAccent,
    Selection,
    Good,
    GoodTint,
    Waiting,
    WaitingTint,
    Attention,
    AttentionTint,
    Failure,
    FailureTint,
    OnFailure ///< on a surface filled with Failure
};

inline constexpr int tokenCount = int(Token::OnFailure) + 1;

[[nodiscard]] QColor color(Scheme, Token);
[[nodiscard]] QPalette paletteFor(Scheme);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &, const QColor &);

} // namespace parting::ui
