// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"
#include "ui/models/tablemodel.h"

namespace parting::ui {

struct StepRow {
    int number = 0;
    RunStep step{};
};

/// The steps of a run, in the order they are made; rows change in place while the run goes on.
class StepModel final : public TableModel<StepRow> {
    Q_OBJECT

public:
    enum Column { Step, State, Time, Request, Sent, Settled, Status, ColumnCount };

    using TableModel::TableModel;

    void setSteps(const std::vector<RunStep> &);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(const StepRow &) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
    [[nodiscard]] QVariant cell(const StepRow &, int column, int role) const override;
};

} // namespace parting::ui
