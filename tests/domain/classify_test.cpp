// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/classify.h"

#include "core/domain/guid.h"
#include "core/policy/practiceid.h"
#include "tests/domain/values.h"

namespace parting {

namespace {

using Class = SubscriptionClass;

struct Case {
    const char *offerId;
    const char *productType = "";
    const char *billingType = "license";
    const char *unitType = "Licenses";
    std::optional<bool> isMicrosoftProduct = std::nullopt;
    Class expected = Class::Unknown;
};

class Classify : public testing::TestWithParam<Case> { };

TEST_P(Classify, byOfferThenProductTypeThenPrefix)
{
    const Case &given = GetParam();
    Subscription subscription = values::withOffer(given.offerId, given.productType);
    subscription.billingType = QString::fromLatin1(given.billingType);
    subscription.unitType = QString::fromLatin1(given.unitType);
    subscription.isMicrosoftProduct = given.isMicrosoftProduct;
    EXPECT_EQ(classify(subscription), given.expected) << given.offerId;
}

const Case cases[] = {
    {.offerId = "MS-AZR-0145P", .expected = Class::LegacyAzure},
    {.offerId = "ms-azr-usgov-0017P", .expected = Class::LegacyAzure},
    {.offerId = "031C9E47-4802-4248-838E-778FB1D2CC05", .expected = Class::LegacyLicense},
    {.offerId = "031c9e47-4802-4248-838e-778fb1d2cc05", .expected = Class::LegacyLicense},
    {.offerId = "{031c9e47-4802-4248-838e-778fb1d2cc05}", .expected = Class::Unknown},
    {.offerId = "031c9e47-4802-4248-838e-778fb1d2cc0", .expected = Class::Unknown},
    {.offerId = "DZH318Z0BQ3Q:1:2", .productType = "Azure", .billingType = "benefit", .expected = Class::SavingsPlan},
    {.offerId = "DZH318Z0BQ3Q:1:2", .productType = "Azure", .unitType = "Benefit", .expected = Class::SavingsPlan},
    {.offerId = "DZH318Z0BPS6:0001:X", .expected = Class::AzurePlan},
    {.offerId = "DZH318Z0XXXX:1:2", .productType = "Azure", .billingType = "usage", .expected = Class::AzurePlan},
    {.offerId = "DZH318Z0XXXX:1:2", .productType = "Azure", .expected = Class::Unknown},
    {.offerId = "ANYTHING:1:2", .productType = "OnlineServicesNCE", .expected = Class::NewCommerceLicense},
    {.offerId = "DG7GMGF0FKX9:1:2", .productType = "OnlineServicesNCE", .expected = Class::NewCommerceLicense},
    {.offerId = "CFQ7TTC0LF8R:0001:CFQ7TTC0KDLJ", .expected = Class::NewCommerceLicense},
    {.offerId = "ANYTHING:1:2", .productType = "software", .expected = Class::SoftwareSubscription},
    {.offerId = "DG7GMGF0FKX9:1:2", .expected = Class::SoftwareSubscription},
    {.offerId = "ANYTHING:1:2", .isMicrosoftProduct = false, .expected = Class::MarketplaceSaas},
    {.offerId = "ANYTHING:1:2", .unitType = "License(s)", .expected = Class::MarketplaceSaas},
    {.offerId = "ANYTHING:1:2", .isMicrosoftProduct = true, .expected = Class::Unknown},
    {.offerId = "no-colon", .productType = "OnlineServicesNCE", .expected = Class::Unknown},
    {.offerId = "", .expected = Class::Unknown},
};

INSTANTIATE_TEST_SUITE_P(Offers, Classify, testing::ValuesIn(cases));

TEST(ClassifyLegacy, onlyLicensesAndAzureOfOldCanBeSuspendedHere)
{
    for (const Class legacy : {Class::LegacyLicense, Class::LegacyAzure})
        EXPECT_TRUE(isLegacy(legacy));
    for (const Class other : {Class::NewCommerceLicense, Class::AzurePlan, Class::SavingsPlan,
             Class::SoftwareSubscription, Class::MarketplaceSaas, Class::Unknown})
        EXPECT_FALSE(isLegacy(other));
}

TEST(Guid, isThePlainFormOnly)
{
    EXPECT_TRUE(isGuid(u"00000000-0000-0000-0000-000000000000"));
    EXPECT_TRUE(isGuid(u"4D3CF487-70f4-4e1e-9ff1-b2bfce8d9f04"));
    EXPECT_FALSE(isGuid(u"4d3cf48770f44e1e9ff1b2bfce8d9f04"));
    EXPECT_FALSE(isGuid(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f0g"));
    EXPECT_FALSE(isGuid(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f0\u0664"));
    EXPECT_FALSE(isGuid(u" d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"));
    EXPECT_FALSE(isGuid(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04 "));
    EXPECT_FALSE(isGuid(u""));
}

TEST(PracticeId, hasVersionDigitZero)
{
    EXPECT_TRUE(isPracticeId(CustomerId(u"4d3cf487-70f4-0e1e-9ff1-b2bfce8d9f04"_qs)));
    EXPECT_FALSE(isPracticeId(CustomerId(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"_qs)));
    EXPECT_FALSE(isPracticeId(CustomerId(u"4d3cf487-70f4-0e1e-9ff1"_qs)));
    EXPECT_FALSE(isPracticeId(CustomerId()));
}

} // namespace

} // namespace parting
