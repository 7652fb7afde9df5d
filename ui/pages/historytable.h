// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/tables.h"

namespace parting::ui {

class HistoryModel;

/// The runs of the past; the newest first until a person sorts them.
class HistoryTable : public FittedTable {
    Q_OBJECT

public:
    explicit HistoryTable(HistoryModel *model, QWidget *parent = nullptr);

protected:
    void startOver() override;
};

} // namespace parting::ui
