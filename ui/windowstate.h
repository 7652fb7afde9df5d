// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "ui/models/customerfilter.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>

namespace parting::ui {

/// What a window looks like from one start to the next. The search text is not part of it.
struct WindowState {
    QByteArray geometry{};
    QByteArray splitter{};
    QByteArray columns{}; ///< of the customer table: order, widths, sort
    QHash<QString, QByteArray> tables{}; ///< the same of the tables of an account, by object name
    CustomerFilter filter = CustomerFilter::All;
    ThemeChoice theme = ThemeChoice::System;
    CustomerId lastCustomer{};
};

/// From window.ini in the data folder; what is missing or damaged there is as at first.
[[nodiscard]] WindowState loadWindowState(const QString &dataFolder);
void saveWindowState(const QString &dataFolder, const WindowState &);

} // namespace parting::ui
