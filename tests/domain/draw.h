// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/domain/values.h"

#include <algorithm>
#include <random>

namespace parting::values {

inline constexpr SubscriptionClass classes[] = {SubscriptionClass::LegacyLicense, SubscriptionClass::LegacyAzure,
    SubscriptionClass::NewCommerceLicense, SubscriptionClass::AzurePlan, SubscriptionClass::SavingsPlan,
    SubscriptionClass::SoftwareSubscription, SubscriptionClass::MarketplaceSaas, SubscriptionClass::Unknown};
inline constexpr Status statuses[] = {Status::None, Status::Active, Status::Pending, Status::Suspended, Status::Expired,
    Status::Disabled, Status::Deleted, Status::Unknown};

/// Accounts drawn from everything the values can be; the same seed gives the same accounts.
class Draw {
public:
    explicit Draw(unsigned seed) : m_random(seed) { }

    AccountSnapshot account()
    {
        AccountSnapshot snapshot = values::account();
        if (below(8) == 0)
            (*snapshot.customer)->relationship = {Relationship::Advisor, u"advisor"_qs};
        for (int i = below(5); i > 0; --i)
            (*snapshot.subscriptions)->items.push_back(subscription());
        for (int i = below(3); i > 0; --i)
            (*snapshot.entitlements)->items.push_back(entitlement());
        for (int i = below(3); i > 0; --i)
            (*snapshot.orders)->items.push_back(order());
        if (below(8) == 0)
            snapshot.entitlements = tl::make_unexpected(forbidden());
        return snapshot;
    }

    Subscription subscription()
    {
        Subscription result = committed(classes[below(8)], statuses[below(8)]);
        result.id = SubscriptionId(QString::number(below(1000)));
        result.friendlyName = QString::number(below(3));
        result.isTrial = below(4) == 0;
        result.commitmentEndDate = someDay();
        result.cancellationAllowedUntil = someDay();
        result.autoRenewEnabled = below(2) == 0;
        return result;
    }

    void shuffle(AccountSnapshot &snapshot)
    {
        const auto shuffleItems = [this](auto &part) {
            if (*part)
                std::shuffle((*part)->items.begin(), (*part)->items.end(), m_random);
        };
        shuffleItems(snapshot.subscriptions);
        shuffleItems(snapshot.entitlements);
        shuffleItems(snapshot.orders);
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    QDateTime someDay()
    {
        const QDateTime days[] = {QDateTime(), utc("9999-12-31T00:00:00"), now.addDays(below(400) - 200)};
        return days[below(3)];
    }

    Entitlement entitlement()
    {
        Entitlement result = below(2) == 0 ? software() : reservation(someDay());
        if (below(5) == 0)
            result.type = {EntitlementType::Unknown, u"odd"_qs};
        result.lineItem = below(100);
        return result;
    }

    Order order()
    {
        Order result = softwareOrder(someDay());
        result.id = OrderId(QString::number(below(1000)));
        result.status = {static_cast<OrderStatus>(below(4)), u"word"_qs};
        return result;
    }

    std::mt19937 m_random;
};

} // namespace parting::values
