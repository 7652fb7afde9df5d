// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/policy/removal.h"
#include "ui/models/tablemodel.h"

namespace parting::ui {

/// One line of the table of holdings that are no subscriptions: a reservation, a software purchase, a pending order, or
/// an item that could not be read.
struct HoldingRow {
    HoldingKind kind{};
    QString key{};
    QString item{}; ///< the service's own words; show as plain text
    int quantity = 0; ///< 0 where the word makes no sense
    QString status{}; ///< the service's own word
    QDateTime expiry{};
    QString orderId{};
    int line = 0; ///< of the order
};

/// What a snapshot holds besides subscriptions: every entitlement, software that only its order tells of, and the
/// pending orders.
[[nodiscard]] std::vector<HoldingRow> holdingRows(const AccountSnapshot &);

class HoldingModel final : public TableModel<HoldingRow> {
    Q_OBJECT

public:
    enum Column { Kind, Item, Quantity, Status, Expires, Order, ColumnCount };

    using TableModel::TableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(const HoldingRow &) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
    [[nodiscard]] QVariant cell(const HoldingRow &, int column, int role) const override;
};

} // namespace parting::ui
