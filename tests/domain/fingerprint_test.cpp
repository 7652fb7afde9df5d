// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/fingerprint.h"

#include "core/policy/difference.h"
#include "tests/domain/values.h"

#include <algorithm>
#include <functional>

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::Status;

AccountSnapshot full()
{
    auto snapshot =
        values::account({values::committed(Class::NewCommerceLicense), values::subscription(Class::LegacyLicense)},
            {values::software(), values::reservation(values::now.addDays(90))},
            {values::softwareOrder(values::now.addDays(-40)), values::order(OrderStatus::Pending, "pending")});
    (*snapshot.subscriptions)->unreadable.push_back({.index = 3, .reason = u"no id"_qs, .hint = u"Exchange"_qs});
    return snapshot;
}

Subscription &subscriptionIn(AccountSnapshot &s)
{
    return (*s.subscriptions)->items.front();
}
Entitlement &entitlementIn(AccountSnapshot &s)
{
    return (*s.entitlements)->items.front();
}
Order &orderIn(AccountSnapshot &s)
{
    return (*s.orders)->items.front();
}

struct Change {
    const char *what;
    void (*apply)(AccountSnapshot &);
};

void PrintTo(const Change &change, std::ostream *out)
{
    *out << change.what;
}

class Deciding : public testing::TestWithParam<Change> { };
class NotDeciding : public testing::TestWithParam<Change> { };

TEST_P(Deciding, changesTheFingerprint)
{
    auto changed = full();
    GetParam().apply(changed);
    EXPECT_NE(fingerprint(changed), fingerprint(full()));
    EXPECT_FALSE(differences(full(), changed).empty()) << "and can be told";
}

TEST_P(NotDeciding, leavesTheFingerprint)
{
    auto changed = full();
    GetParam().apply(changed);
    EXPECT_EQ(fingerprint(changed), fingerprint(full()));
    EXPECT_TRUE(differences(full(), changed).empty());
}

using A = AccountSnapshot;

const Change deciding[] = {
    {"customer", [](A &s) { s.id = CustomerId(u"another"_qs); }},
    {"relationship",
        [](A &s) {
            (*s.customer)->relationship = {Relationship::None, u"none"_qs};
        }},
    {"relationship word", [](A &s) { (*s.customer)->relationship.text = u"Reseller2"_qs; }},
    {"customer not read", [](A &s) { s.customer = tl::make_unexpected(values::forbidden()); }},
    {"customer still reading", [](A &s) { s.customer = std::nullopt; }},
    {"subscriptions not read", [](A &s) { s.subscriptions = tl::make_unexpected(values::forbidden()); }},
    {"entitlements not read", [](A &s) { s.entitlements = tl::make_unexpected(values::forbidden()); }},
    {"orders not read", [](A &s) { s.orders = tl::make_unexpected(values::forbidden()); }},
    {"orders still reading", [](A &s) { s.orders = std::nullopt; }},
    {"orders empty", [](A &s) { s.orders = Listing<Order>{}; }},
    {"Azure not read", [](A &s) { s.azureEntitlements = tl::make_unexpected(values::forbidden()); }},
    {"Azure subscription", [](A &s) { s.azureEntitlements = Listing<AzureEntitlement>{.items = {{.id = u"a"_qs}}}; }},
    {"reservations not read", [](A &s) { s.reservations = tl::make_unexpected(values::forbidden()); }},
    {"reservation", [](A &s) { s.reservations = Listing<Reservation>{.items = {{.id = u"r"_qs}}}; }},
    {"transfers not read", [](A &s) { s.transfers = tl::make_unexpected(values::forbidden()); }},
    {"transfer", [](A &s) { s.transfers = Listing<Transfer>{.items = {{.id = u"t"_qs}}}; }},
    {"subscription gone", [](A &s) { (*s.subscriptions)->items.pop_back(); }},
    {"subscription twice", [](A &s) { (*s.subscriptions)->items.push_back((*s.subscriptions)->items.back()); }},
    {"subscription id", [](A &s) { subscriptionIn(s).id = SubscriptionId(u"S-2"_qs); }},
    {"status", [](A &s) { subscriptionIn(s).status = values::word(Status::Suspended); }},
    {"status word", [](A &s) { subscriptionIn(s).status.text = u"dormant"_qs; }},
    {"class", [](A &s) { subscriptionIn(s).billingType = u"benefit"_qs; }},
    {"offer", [](A &s) { subscriptionIn(s).offerId = u"CFQ7TTC0LF8R:0002:CFQ7TTC0KDLJ"_qs; }},
    {"seats", [](A &s) { ++subscriptionIn(s).quantity; }},
    {"parent", [](A &s) { subscriptionIn(s).parentId = SubscriptionId(u"P"_qs); }},
    {"order of the subscription", [](A &s) { subscriptionIn(s).orderId = u"o"_qs; }},
    {"suspension reason", [](A &s) { subscriptionIn(s).suspensionReasons = QStringList{u"Expiration"_qs}; }},
    {"renewal off", [](A &s) { subscriptionIn(s).autoRenewEnabled = false; }},
    {"renewal not told", [](A &s) { subscriptionIn(s).autoRenewEnabled = std::nullopt; }},
    {"trial", [](A &s) { subscriptionIn(s).isTrial = true; }},
    {"end day", [](A &s) { subscriptionIn(s).commitmentEndDate = values::now; }},
    {"end", [](A &s) { subscriptionIn(s).commitmentEndDateTime = values::now; }},
    {"cancellation", [](A &s) { subscriptionIn(s).cancellationAllowedUntil = {}; }},
    {"unreadable gone", [](A &s) { (*s.subscriptions)->unreadable.clear(); }},
    {"unreadable hint", [](A &s) { (*s.subscriptions)->unreadable.front().hint = u"Teams"_qs; }},
    {"entitlement type",
        [](A &s) {
            entitlementIn(s).type = {EntitlementType::Unknown, u"x"_qs};
        }},
    {"entitlement product", [](A &s) { entitlementIn(s).productId = u"x"_qs; }},
    {"entitlement sku", [](A &s) { entitlementIn(s).skuId = u"x"_qs; }},
    {"entitlement order", [](A &s) { entitlementIn(s).orderId = u"x"_qs; }},
    {"entitlement line", [](A &s) { entitlementIn(s).lineItem = 9; }},
    {"entitlement quantity", [](A &s) { entitlementIn(s).quantity = 9; }},
    {"entitlement expiry", [](A &s) { entitlementIn(s).expiry = values::now; }},
    {"reservation order", [](A &s) { entitlementIn(s).reservationOrderIds << u"x"_qs; }},
    {"order id", [](A &s) { orderIn(s).id = OrderId(u"x"_qs); }},
    {"alternate id", [](A &s) { orderIn(s).alternateId = u"x"_qs; }},
    {"order status",
        [](A &s) {
            orderIn(s).status = {OrderStatus::Cancelled, u"cancelled"_qs};
        }},
    {"billing cycle", [](A &s) { orderIn(s).billingCycle = u"monthly"_qs; }},
    {"order date", [](A &s) { orderIn(s).creationDate = values::now; }},
    {"line number", [](A &s) { orderIn(s).lines.front().number = 9; }},
    {"line offer", [](A &s) { orderIn(s).lines.front().offerId = u"x"_qs; }},
    {"line subscription", [](A &s) { orderIn(s).lines.front().subscriptionId = SubscriptionId(u"x"_qs); }},
    {"line quantity", [](A &s) { orderIn(s).lines.front().quantity = 0; }},
};

const Change notDeciding[] = {
    {"nothing", [](A &) {}},
    {"order of subscriptions",
        [](A &s) { std::reverse((*s.subscriptions)->items.begin(), (*s.subscriptions)->items.end()); }},
    {"order of entitlements",
        [](A &s) { std::reverse((*s.entitlements)->items.begin(), (*s.entitlements)->items.end()); }},
    {"order of orders", [](A &s) { std::reverse((*s.orders)->items.begin(), (*s.orders)->items.end()); }},
    {"place of the unreadable", [](A &s) { (*s.subscriptions)->unreadable.front().index = 0; }},
    {"etag", [](A &s) { subscriptionIn(s).etag = u"new"_qs; }},
    {"friendly name", [](A &s) { subscriptionIn(s).friendlyName = u"Other"_qs; }},
    {"company name", [](A &s) { (*s.customer)->companyName = u"Other"_qs; }},
    {"time of reading", [](A &s) { s.readAt = values::now; }},
    {"bytes", [](A &s) { s.documents.push_back({.path = u"x"_qs}); }},
    {"duplicates", [](A &s) { (*s.subscriptions)->duplicates = 2; }},
    {"case of an id", [](A &s) { subscriptionIn(s).id = SubscriptionId(u"s-1"_qs); }},
    {"zone of the same instant",
        [](A &s) { subscriptionIn(s).commitmentEndDate = subscriptionIn(s).commitmentEndDate.toOffsetFromUtc(7200); }},
};

INSTANTIATE_TEST_SUITE_P(Fingerprint, Deciding, testing::ValuesIn(deciding));
INSTANTIATE_TEST_SUITE_P(Fingerprint, NotDeciding, testing::ValuesIn(notDeciding));

TEST(Fingerprint, whyACheckFailedDoesNotDecide)
{
    auto refused = full();
    auto lost = full();
    refused.orders = tl::make_unexpected(values::forbidden());
    lost.orders = tl::make_unexpected(Error{.kind = ErrorKind::Timeout});
    EXPECT_EQ(fingerprint(refused), fingerprint(lost));
}

TEST(Fingerprint, isASha256)
{
    EXPECT_EQ(fingerprint({}).size(), 32);
}

} // namespace

} // namespace parting
