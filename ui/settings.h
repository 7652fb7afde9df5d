// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/log/logfile.h"
#include "ui/theme/theme.h"

#include <QString>

#include <array>

namespace parting::ui {

/// For how many months names and texts of past runs may be kept.
inline constexpr std::array retentions{6, 12, 24, 36, 60};

/// What a person may choose, beyond one account's window.
struct Settings {
    QString language{}; ///< code; empty: as the desktop
    ThemeChoice theme = ThemeChoice::System;
    QString dataFolder{}; ///< empty: the platform's place
    LogLevel log = LogLevel::Normal;
    int monthsKept = 24; ///< one of retentions

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// From settings.ini in that folder; what is missing or damaged there is as at first. The theme is kept by the window.
[[nodiscard]] Settings loadSettings(const QString &folder);
/// False where the folder can't be written.
bool saveSettings(const QString &folder, const Settings &);

} // namespace parting::ui
