// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/subscriptionclass.h"

#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"

namespace parting::sandbox {

SubscriptionClass classOf(const Json &subscription)
{
    const std::string offer = textOf(subscription, "offerId");
    const std::string billing = textOf(subscription, "billingType");
    const std::string unit = textOf(subscription, "unitType");
    const std::string type = textOf(objectOf(subscription, "productType"), "id");
    if (startsWithNoCase(offer, "MS-AZR-"))
        return SubscriptionClass::LegacyAzure;
    if (isGuid(offer))
        return SubscriptionClass::LegacyLicense;
    if (offer.find(':') == std::string::npos)
        return SubscriptionClass::Unknown;
    if (equalNoCase(billing, "benefit") || equalNoCase(unit, "Benefit"))
        return SubscriptionClass::SavingsPlan;
    if (startsWithNoCase(offer, "DZH318Z0BPS6") || (equalNoCase(billing, "usage") && equalNoCase(type, "Azure")))
        return SubscriptionClass::AzurePlan;
    if (equalNoCase(type, "OnlineServicesNCE"))
        return SubscriptionClass::NewCommerce;
    if (equalNoCase(type, "Software") || startsWithNoCase(offer, "DG7GMGF0"))
        return SubscriptionClass::Software;
    if (subscription.value("isMicrosoftProduct", Json(true)) == false || equalNoCase(unit, "License(s)"))
        return SubscriptionClass::Marketplace;
    return SubscriptionClass::NewCommerce;
}

bool isLegacy(SubscriptionClass kind)
{
    return kind == SubscriptionClass::LegacyLicense || kind == SubscriptionClass::LegacyAzure;
}

} // namespace parting::sandbox
