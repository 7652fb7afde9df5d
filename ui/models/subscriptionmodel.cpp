// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/subscriptionmodel.h"

#include "core/policy/removal.h"
#include "ui/text/texts.h"

#include <QHash>

namespace parting::ui {

namespace {

QVariant dateKey(const QDateTime &date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

QVariant sortKey(const Subscription &s, SubscriptionClass commerce, int column)
{
    switch (column) {
    case SubscriptionModel::Name:
        return s.displayName();
    case SubscriptionModel::Status:
        return static_cast<int>(s.status.value);
    case SubscriptionModel::Seats:
        return s.quantity;
    case SubscriptionModel::Class:
        return static_cast<int>(commerce);
    case SubscriptionModel::Ends:
        return dateKey(committedUntil(s));
    case SubscriptionModel::CancelUntil:
        return dateKey(s.cancellationAllowedUntil);
    default:
        return s.autoRenewEnabled ? QVariant(*s.autoRenewEnabled) : QVariant();
    }
}

} // namespace

QString SubscriptionRow::key() const
{
    return subscription ? subscription->id.toString().toLower() : u"unreadable %1"_qs.arg(unreadable.index);
}

std::vector<SubscriptionRow> subscriptionRows(const Listing<Subscription> &listing)
{
    QSet<SubscriptionId> listed;
    for (const Subscription &subscription : listing.items)
        listed.insert(subscription.id);
    std::vector<SubscriptionRow> rows;
    for (const UnreadableItem &item : listing.unreadable)
        rows.push_back({.unreadable = item});
    for (const Subscription &subscription : listing.items)
        rows.push_back({.subscription = subscription,
            .commerce = classify(subscription),
            .underParent = subscription.parentId != subscription.id && listed.contains(subscription.parentId)});
    return rows;
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubscriptionModel::key(const SubscriptionRow &row) const
{
    return row.key();
}

QVariant SubscriptionModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Seats ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Seats:
        return tr("Seats");
    case Class:
        return tr("Class");
    case Ends:
        return tr("Ends");
    case CancelUntil:
        return tr("Cancel until");
    default:
        return tr("Renews");
    }
}

QVariant SubscriptionModel::cell(const SubscriptionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case WholeRole:
        return column == Name && row.subscription ? texts::whole(row.subscription->displayName()) : QVariant();
    case SortRole:
        return row.subscription ? sortKey(*row.subscription, row.commerce, column) : QVariant();
    case StateRole:
        return column == Status && row.subscription ? QVariant::fromValue(row.subscription->status.value) : QVariant();
    case IndentRole:
        return column == Name && row.underParent ? 1 : 0;
    case Qt::TextAlignmentRole:
        return header(column, role);
    default:
        return {};
    }
}

QString SubscriptionModel::text(const SubscriptionRow &row, int column) const
{
    if (!row.subscription)
        return column == Name ? texts::unreadable(row.unreadable) : QString();
    const Subscription &s = *row.subscription;
    switch (column) {
    case Name:
        return texts::plain(s.displayName());
    case Status:
        return texts::word(s.status);
    case Seats:
        return QLocale().toString(s.quantity);
    case Class:
        return texts::word(row.commerce);
    case Ends:
        return texts::day(committedUntil(s));
    case CancelUntil:
        return texts::deadline(s.cancellationAllowedUntil, m_now);
    default:
        return !s.autoRenewEnabled ? QString() : *s.autoRenewEnabled ? tr("yes") : tr("no");
    }
}

std::vector<SubscriptionRow> SubscriptionModel::grouped(std::vector<SubscriptionRow> sorted) const
{
    QHash<SubscriptionId, std::vector<SubscriptionRow>> addOns;
    std::vector<SubscriptionRow> parents;
    for (SubscriptionRow &row : sorted)
        (row.underParent ? addOns[row.subscription->parentId] : parents).push_back(std::move(row));
    std::vector<SubscriptionRow> rows;
    for (SubscriptionRow &parent : parents) {
        const SubscriptionId id = parent.subscription ? parent.subscription->id : SubscriptionId();
        rows.push_back(std::move(parent));
        for (SubscriptionRow &addOn : addOns.take(id))
            rows.push_back(std::move(addOn));
    }
    for (auto &orphans : addOns) // parents that are add-ons themselves, or in a ring
        std::move(orphans.begin(), orphans.end(), std::back_inserter(rows));
    return rows;
}

} // namespace parting::ui
