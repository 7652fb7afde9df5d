// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/classify.h"

#include "core/domain/guid.h"

#include <QStringView>

namespace parting {

namespace {

bool equals(QStringView text, QStringView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

bool productStartsWith(const Subscription &subscription, QStringView prefix)
{
    return subscription.offerId.startsWith(prefix, Qt::CaseInsensitive);
}

struct ClassRule {
    bool (*matches)(const Subscription &);
    SubscriptionClass result;
};

/// For offers of the form product:sku:availability. What a product type says goes before what a prefix suggests;
/// members: learn.microsoft.com/partner-center/developer/subscription-resources.
constexpr ClassRule modernRules[] = {
    {[](const Subscription &s) { return equals(s.billingType, u"benefit") || equals(s.unitType, u"Benefit"); },
        SubscriptionClass::SavingsPlan},
    {[](const Subscription &s) {
         return productStartsWith(s, u"DZH318Z0BPS6")
             || (equals(s.billingType, u"usage") && equals(s.productType, u"Azure"));
     },
        SubscriptionClass::AzurePlan},
    {[](const Subscription &s) { return equals(s.productType, u"OnlineServicesNCE"); },
        SubscriptionClass::NewCommerceLicense},
    {[](const Subscription &s) { return equals(s.productType, u"Software") || productStartsWith(s, u"DG7GMGF0"); },
        SubscriptionClass::SoftwareSubscription},
    {[](const Subscription &s) { return s.isMicrosoftProduct == false || equals(s.unitType, u"License(s)"); },
        SubscriptionClass::MarketplaceSaas},
    {[](const Subscription &s) { return productStartsWith(s, u"CFQ7TTC0"); }, SubscriptionClass::NewCommerceLicense},
};

} // namespace

SubscriptionClass classify(const Subscription &subscription)
{
    if (subscription.offerId.startsWith(u"MS-AZR-", Qt::CaseInsensitive))
        return SubscriptionClass::LegacyAzure;
    if (isGuid(subscription.offerId))
        return SubscriptionClass::LegacyLicense;
    if (subscription.offerId.contains(u':')) {
        for (const ClassRule &rule : modernRules) {
            if (rule.matches(subscription))
                return rule.result;
        }
    }
    return SubscriptionClass::Unknown;
}

bool isLegacy(SubscriptionClass subscriptionClass)
{
    return subscriptionClass == SubscriptionClass::LegacyLicense || subscriptionClass == SubscriptionClass::LegacyAzure;
}

bool isSuspendable(SubscriptionClass subscriptionClass)
{
    return isLegacy(subscriptionClass) || subscriptionClass == SubscriptionClass::AzurePlan;
}

} // namespace parting
