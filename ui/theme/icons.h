// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/palette.h"

#include <QIcon>

namespace parting::ui {

/// The one icon family (Fluent UI System Icons, MIT; resources/icons), drawn for 16 and 20 px.
enum class Icon {
    Back,
    Box,
    Calendar,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Circle,
    Clock,
    Close,
    Company,
    Copy,
    Document,
    Edit,
    ErrorCircle,
    Exit,
    Failed,
    Filter,
    History,
    Hourglass,
    Info,
    Key,
    Keyboard,
    Link,
    List,
    Lock,
    Mail,
    Open,
    Part, ///< ending a relationship
    Pause,
    Person,
    Play,
    Practice,
    Question,
    Receipt,
    Refresh,
    Reset,
    Save,
    Search,
    Send,
    Shield,
    Stop,
    Sync,
    Warning
};

inline constexpr int iconCount = int(Icon::Warning) + 1;

/// An icon in the colour of `token`. It follows the theme by itself and has a disabled look.
[[nodiscard]] QIcon icon(Icon, Token token = Token::Text);

/// Two rings coming apart.
[[nodiscard]] QIcon applicationIcon();

} // namespace parting::ui
