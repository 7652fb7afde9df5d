// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/desktop.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablecsv.h"

namespace parting::ui {

/// A table as it can be saved: what it shows, the IDs besides, and what to call the file.
struct TableToSave {
    QTableView *table = nullptr;
    std::vector<ExtraColumn> extra{};
    QString name{};
};

/// Asks where to, writes CSV there, and says how that ended.
void saveTable(const Desktop &, const TableToSave &, std::function<void(const Message &)> say);

} // namespace parting::ui
