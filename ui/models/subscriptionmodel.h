// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/policy/classify.h"
#include "ui/models/tablemodel.h"

#include <optional>

namespace parting::ui {

/// One line of the subscription table: a subscription, or an item of the list that could not be read.
struct SubscriptionRow {
    std::optional<Subscription> subscription{};
    UnreadableItem unreadable{};
    SubscriptionClass commerce = SubscriptionClass::Unknown;
    bool underParent = false; ///< an add-on whose parent is listed too

    [[nodiscard]] QString key() const;
};

[[nodiscard]] std::vector<SubscriptionRow> subscriptionRows(const Listing<Subscription> &);

/// The subscriptions of one customer; add-ons stay under their parents, whatever the table is sorted by.
class SubscriptionModel final : public TableModel<SubscriptionRow> {
    Q_OBJECT

public:
    enum Column { Name, Status, Seats, Class, Ends, CancelUntil, Renews, ColumnCount };

    using TableModel::TableModel;

    void setNow(const QDateTime &now) { m_now = now; } ///< "in 26 h" counts from here; set before the rows
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(const SubscriptionRow &) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
    [[nodiscard]] QVariant cell(const SubscriptionRow &, int column, int role) const override;
    [[nodiscard]] std::vector<SubscriptionRow> grouped(std::vector<SubscriptionRow>) const override;

private:
    [[nodiscard]] QString text(const SubscriptionRow &, int column) const;

    QDateTime m_now;
};

} // namespace parting::ui
