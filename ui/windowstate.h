// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "ui/models/customerfilter.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QMap>

namespace parting::ui {

/// What a window looks like from one start to the next. The search text is not part of it.
struct WindowState {
    QByteArray geometry{};
    QByteArray splitter{};
    QMap<QString, QByteArray> columns{}; ///< by table: choice, order, widths, sort
    CustomerFilter filter = CustomerFilter::All;
    bool readsReadiness = false; ///< in the background
    ThemeChoice theme = ThemeChoice::System;
    CustomerId lastCustomer{};
};

/// From window.ini in the data folder; what is missing or damaged there is as at first.
[[nodiscard]] WindowState loadWindowState(const QString &dataFolder);
void saveWindowState(const QString &dataFolder, const WindowState &);

} // namespace parting::ui
