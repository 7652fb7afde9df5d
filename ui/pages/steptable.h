// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"
#include "ui/pages/tables.h"

namespace parting::ui {

class StepModel;

/// The steps of a run, live or done.
class StepTable : public FittedTable {
    Q_OBJECT

public:
    explicit StepTable(QWidget *parent = nullptr);

    void show(const Run &);

private:
    StepModel *m_model = nullptr;
};

} // namespace parting::ui
