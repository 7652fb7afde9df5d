// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/pastrun.h"
#include "ui/models/tablemodel.h"

#include <optional>

namespace parting::ui {

/// Which runs are looked at.
struct HistoryFilter {
    QString search{}; ///< words that must all occur: names, notes, IDs
    std::optional<RunKind> kind{};
    std::optional<RunOutcome> outcome{}; ///< Running means: still open

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

[[nodiscard]] std::vector<PastRun> matching(const std::vector<PastRun> &, const HistoryFilter &);

/// Past runs, one a row.
class HistoryModel final : public TableModel<PastRun> {
    Q_OBJECT

public:
    enum Column { Customer, What, Result, Begun, Ended, Operator, Domain, Ticket, Correlation, ColumnCount };

    using TableModel::TableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(const PastRun &) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
    [[nodiscard]] QVariant cell(const PastRun &, int column, int role) const override;
};

} // namespace parting::ui
