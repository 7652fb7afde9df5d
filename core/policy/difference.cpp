// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/difference.h"

#include "core/policy/records.h"

#include <tuple>

namespace parting {

namespace {

using Facts = std::vector<std::pair<Fact, FactValue>>;

/// One thing as it was read: its facts that have a name on screen, and the record of all that decide.
struct Item {
    QString id{};
    QString name{};
    QByteArray record{};
    Facts facts{};
};

FactValue instant(const QDateTime &time)
{
    return time.isValid() ? FactValue(time.toUTC()) : FactValue();
}

Item itemOf(const Subscription &s)
{
    const QDateTime &end = s.commitmentEndDateTime.isValid() ? s.commitmentEndDateTime : s.commitmentEndDate;
    return {.id = s.id.toString(),
        .name = s.displayName(),
        .record = record(s),
        .facts = {{Fact::Status, s.status.text}, {Fact::Quantity, s.quantity},
            {Fact::Renewal, s.autoRenewEnabled ? FactValue(*s.autoRenewEnabled) : FactValue()},
            {Fact::End, instant(end)}, {Fact::CancelUntil, instant(s.cancellationAllowedUntil)}}};
}

Item itemOf(const Entitlement &e)
{
    return {.id = e.orderId + u'/' + QString::number(e.lineItem),
        .name = e.productId,
        .record = record(e),
        .facts = {{Fact::Quantity, e.quantity}, {Fact::End, instant(e.expiry)}}};
}

Item itemOf(const Order &order)
{
    return {.id = order.id.toString(),
        .name = order.id.toString(),
        .record = record(order),
        .facts = {{Fact::Status, order.status.text}}};
}

Item itemOf(const AzureEntitlement &entitlement)
{
    return {.id = entitlement.id,
        .name = entitlement.friendlyName.isEmpty() ? entitlement.id : entitlement.friendlyName,
        .record = record(entitlement),
        .facts = {{Fact::Status, entitlement.status.text}}};
}

Item itemOf(const Reservation &reservation)
{
    return {.id = reservation.id,
        .name = reservation.displayName.isEmpty() ? reservation.id : reservation.displayName,
        .record = record(reservation),
        .facts = {{Fact::Status, reservation.state.text}, {Fact::Quantity, reservation.quantity},
            {Fact::End, instant(reservation.expiry)}}};
}

Item itemOf(const Transfer &transfer)
{
    return {.id = transfer.id,
        .name = transfer.targetPartner.isEmpty() ? transfer.id : transfer.targetPartner,
        .record = record(transfer),
        .facts = {{Fact::Status, transfer.status.text}}};
}

template <class T> std::vector<Item> itemsOf(const Listing<T> &listing)
{
    std::vector<Item> items;
    for (const T &item : listing.items)
        items.push_back(itemOf(item));
    for (const UnreadableItem &item : listing.unreadable)
        items.push_back({.id = item.reason + u' ' + item.hint, .name = item.hint, .record = record(item)});
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        return std::tuple(a.name, a.id.toCaseFolded(), a.record) < std::tuple(b.name, b.id.toCaseFolded(), b.record);
    });
    return items;
}

class Comparison {
public:
    std::vector<Difference> found{};

    template <class T> void compare(HoldingKind kind, const Part<Listing<T>> &before, const Part<Listing<T>> &after)
    {
        if (compareReadable(kind, before, after))
            compare(kind, itemsOf(**before), itemsOf(**after));
    }

    void compare(const Part<Customer> &before, const Part<Customer> &after)
    {
        constexpr auto kind = HoldingKind::Relationship;
        if (!compareReadable(kind, before, after) || record(**before) == record(**after))
            return;
        const QString &was = (*before)->relationship.text, &is = (*after)->relationship.text;
        if (was != is)
            found.push_back({.kind = kind, .fact = Fact::Relationship, .before = was, .after = is});
        else
            found.push_back({.kind = kind, .fact = Fact::Other});
    }

private:
    /// True where both could be read, so that there is something to compare.
    template <class T> bool compareReadable(HoldingKind kind, const Part<T> &before, const Part<T> &after)
    {
        const bool was = before && *before, is = after && *after;
        const bool same = before.has_value() == after.has_value() && was == is;
        if (!same)
            found.push_back({.kind = kind, .fact = Fact::Readable, .before = was, .after = is});
        return was && is;
    }

    void compare(HoldingKind kind, const std::vector<Item> &before, std::vector<Item> after)
    {
        for (const Item &was : before) {
            auto is = std::find_if(after.begin(), after.end(),
                [&was](const Item &item) { return item.id.compare(was.id, Qt::CaseInsensitive) == 0; });
            if (is == after.end()) {
                addHeld(kind, was, true);
                continue;
            }
            compare(kind, was, *is);
            after.erase(is);
        }
        for (const Item &is : after)
            addHeld(kind, is, false);
    }

    void addHeld(HoldingKind kind, const Item &item, bool before)
    {
        found.push_back({.kind = kind,
            .id = item.id,
            .subject = item.name,
            .fact = Fact::Held,
            .before = before,
            .after = !before});
    }

    void compare(HoldingKind kind, const Item &was, const Item &is)
    {
        if (was.record == is.record)
            return;
        Difference difference{.kind = kind, .id = is.id, .subject = is.name, .fact = Fact::Other};
        const std::size_t known = found.size();
        for (std::size_t fact = 0; fact < std::min(was.facts.size(), is.facts.size()); ++fact) {
            std::tie(difference.fact, difference.before) = was.facts[fact];
            difference.after = is.facts[fact].second;
            if (difference.before != difference.after)
                found.push_back(difference);
        }
        if (found.size() == known)
            found.push_back({.kind = kind, .id = is.id, .subject = is.name, .fact = Fact::Other});
    }
};

} // namespace

std::vector<Difference> differences(const AccountSnapshot &before, const AccountSnapshot &after)
{
    Comparison all;
    if (before.id != after.id)
        all.found.push_back({.kind = HoldingKind::Relationship, .fact = Fact::Other});
    all.compare(before.customer, after.customer);
    all.compare(HoldingKind::Subscriptions, before.subscriptions, after.subscriptions);
    all.compare(HoldingKind::Entitlements, before.entitlements, after.entitlements);
    all.compare(HoldingKind::Orders, before.orders, after.orders);
    all.compare(HoldingKind::AzureSubscriptions, before.azureEntitlements, after.azureEntitlements);
    all.compare(HoldingKind::Reservations, before.reservations, after.reservations);
    all.compare(HoldingKind::Transfer, before.transfers, after.transfers);
    return all.found;
}

} // namespace parting
