// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/codec.h"

#include "tests/core/api/world.h"

#include <gmock/gmock.h>

namespace parting::test {

namespace {

using testing::ElementsAre;

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int milli = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second, milli), Qt::UTC};
}

template <class T> Listing<T> listingOf(const char *file)
{
    ListingReader<T> reader;
    const auto next = reader.add(fixture(file));
    EXPECT_TRUE(next) << qPrintable(next ? QString() : next.error().detail);
    return reader.listing();
}

TEST(CustomerCodec, readsEverything)
{
    const auto customer = decodeCustomer(fixture("customer.json"), contoso);
    ASSERT_TRUE(customer);
    EXPECT_EQ(*customer,
        (Customer{.id = contoso,
            .companyName = QStringLiteral("Contoso AB"),
            .domain = QStringLiteral("contoso.onmicrosoft.com"),
            .relationship = {Relationship::Reseller, QStringLiteral("reseller")},
            .organizationRegistrationNumber = QStringLiteral("556000-1111"),
            .email = QStringLiteral("anna@contoso.example"),
            .address = {.lines = {QStringLiteral("Storgatan 1")},
                .city = QStringLiteral("Åre"),
                .state = QStringLiteral("Jämtland"),
                .postalCode = QStringLiteral("837 52"),
                .country = QStringLiteral("SE"),
                .phoneNumber = QStringLiteral("+46 1")},
            .customDomains = {QStringLiteral("contoso.onmicrosoft.com"), QStringLiteral("contoso.example")},
            .allowDelegatedAccess = true}));
    EXPECT_EQ(customer->id.toString(), QStringLiteral("0C39D6D5-c70d-4c55-bc02-f620844f3fd1")); // as received
}

TEST(CustomerCodec, makesDoWithWhatIsLeftWithoutDelegatedAccess)
{
    const auto customer = decodeCustomer(fixture("customer-without-access.json"), contoso);
    ASSERT_TRUE(customer);
    EXPECT_EQ(customer->companyName, QStringLiteral("Contoso Billing"));
    EXPECT_EQ(customer->address.city, QStringLiteral("Oslo"));
    EXPECT_EQ(customer->allowDelegatedAccess, std::nullopt);
    EXPECT_EQ(
        customer->relationship, (WireEnum<Relationship>{Relationship::Unknown, QStringLiteral("strategic_ally")}));
}

TEST(CustomerCodec, ignoresTheCaseOfNamesAndWords)
{
    const auto customer = decodeCustomer(fixture("customer-pascalcase.json"), contoso);
    ASSERT_TRUE(customer);
    EXPECT_EQ(customer->companyName, QStringLiteral("Contoso AB"));
    EXPECT_TRUE(customer->relationship.is(Relationship::None));
    EXPECT_EQ(customer->relationship.text, QStringLiteral("None"));
}

TEST(CustomerCodec, refusesAnAnswerAboutSomebodyElse)
{
    const auto other =
        decodeCustomer(fixture("customer.json"), CustomerId(QStringLiteral("11111111-1111-4111-8111-111111111111")));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::Malformed);
}

TEST(CustomerCodec, refusesWhatIsNoCustomer)
{
    for (const char *body : {"[]", "{}", "null", "17", R"({"id":null})", R"({"id":["x"]})", "<html></html>", "", "{"})
        EXPECT_EQ(decodeCustomer(body, contoso).error().kind, ErrorKind::Malformed) << body;
    EXPECT_EQ(decodeCustomer(QByteArray("[").repeated(200'000), contoso).error().kind, ErrorKind::TooDeep);
}

TEST(Relationships, areReadInEverySpelling)
{
    const std::pair<const char *, Relationship> table[] = {{"reseller", Relationship::Reseller},
        {"Reseller", Relationship::Reseller}, {"advisor", Relationship::Advisor},
        {"syndication", Relationship::Syndication}, {"microsoft_support", Relationship::MicrosoftSupport},
        {"MicrosoftSupport", Relationship::MicrosoftSupport}, {"none", Relationship::None},
        {"unknown", Relationship::Unknown}, {"", Relationship::Unknown}, {"nonesuch", Relationship::Unknown}};
    for (const auto &[word, expected] : table)
        EXPECT_EQ(relationshipFrom(QString::fromLatin1(word)).value, expected) << word;
}

TEST(PartnerCodec, readsWhoOneIs)
{
    const auto partner = decodePartner(fixture("organization.json"));
    ASSERT_TRUE(partner);
    EXPECT_EQ(partner->companyName, QStringLiteral("Nordic Cloud Partner AB"));
    EXPECT_EQ(partner->domain, QStringLiteral("nordiccloud.onmicrosoft.com"));
    EXPECT_EQ(decodePartner("{}").error().kind, ErrorKind::Malformed);
}

TEST(SubscriptionCodec, readsEverythingOfALegacyOne)
{
    const auto listing = listingOf<Subscription>("subscriptions.json");
    ASSERT_EQ(listing.items.size(), 8u);
    EXPECT_TRUE(listing.unreadable.empty());
    EXPECT_EQ(listing.items[0],
        (Subscription{.id = office,
            .offerId = QStringLiteral("031C9E47-4802-4248-838E-778FB1D2CC05"),
            .offerName = QStringLiteral("Office 365 Business Premium"),
            .friendlyName = QStringLiteral("Offices"),
            .quantity = 25,
            .unitType = QStringLiteral("Licenses"),
            .orderId = QStringLiteral("6183db3d-6318-4e52-877e-25806e4971be"),
            .status = {SubscriptionStatus::Suspended, QStringLiteral("suspended")},
            .suspensionReasons = {QStringLiteral("Expiration")},
            .autoRenewEnabled = true,
            .billingType = QStringLiteral("license"),
            .billingCycle = QStringLiteral("monthly"),
            .creationDate = utc(2015, 11, 25, 6, 41, 12),
            .effectiveStart = utc(2015, 11, 25),
            .commitmentEndDate = utc(9999, 12, 31, 23, 59, 59, 999),
            .etag = QStringLiteral("eyJpZCI6IjEiLCJ2ZXJzaW9uIjozfQ==")}));
}

TEST(SubscriptionCodec, readsEverythingOfANewCommerceOne)
{
    const Subscription e3 = listingOf<Subscription>("subscriptions.json").items[1];
    EXPECT_EQ(e3.quantity, 25); // came as a text
    EXPECT_EQ(e3.productType, QStringLiteral("OnlineServicesNCE"));
    EXPECT_EQ(e3.creationDate, utc(2025, 12, 1, 8)); // came with blanks
    EXPECT_EQ(e3.commitmentEndDate, utc(2026, 11, 30));
    EXPECT_EQ(e3.commitmentEndDateTime, utc(2026, 11, 30, 23, 59, 59, 123));
    EXPECT_EQ(e3.cancellationAllowedUntil, utc(2025, 12, 8));
    EXPECT_EQ(e3.autoRenewEnabled, false);
    EXPECT_EQ(e3.isMicrosoftProduct, true);
    EXPECT_EQ(e3.termDuration, QStringLiteral("P1Y"));
    EXPECT_EQ(e3.refundableQuantity, 3);
    EXPECT_EQ(e3.etag, QString());
}

TEST(SubscriptionCodec, knowsEveryStatusAndKeepsTheWordOfOthers)
{
    std::vector<SubscriptionStatus> statuses;
    const auto listing = listingOf<Subscription>("subscriptions.json");
    for (const Subscription &subscription : listing.items)
        statuses.push_back(subscription.status.value);
    using enum SubscriptionStatus;
    EXPECT_THAT(statuses, ElementsAre(Suspended, Active, Expired, Disabled, Deleted, Pending, Unknown, Unknown));
    EXPECT_EQ(listing.items[6].status.text, QStringLiteral("retired"));
    EXPECT_EQ(listing.items[7].status.text, QString());
}

TEST(SubscriptionCodec, findsTheParentInTheLinkToo)
{
    EXPECT_EQ(listingOf<Subscription>("subscriptions.json").items[2].parentId,
        SubscriptionId(QStringLiteral("a1b2c3d4-0000-4000-8000-000000000001")));
}

TEST(Listings, keepWhatCantBeReadAndMergeWhatComesTwice)
{
    const auto listing = listingOf<Subscription>("subscriptions-odd.json");
    ASSERT_EQ(listing.items.size(), 2u);
    EXPECT_EQ(listing.items[0].friendlyName, QStringLiteral("first"));
    EXPECT_EQ(listing.duplicates, 1);
    EXPECT_THAT(listing.unreadable,
        ElementsAre(UnreadableItem{1, QStringLiteral("/items/1/id is missing"), QStringLiteral("has no ID")},
            UnreadableItem{2, QStringLiteral("/items/2/id is no text"), QStringLiteral("has a number for an ID")},
            UnreadableItem{3, QStringLiteral("/items/3/id is empty"), QStringLiteral("  ")},
            UnreadableItem{4, QStringLiteral("/items/4 is no object"), {}},
            UnreadableItem{5, QStringLiteral("/items/5 is no object"), {}}));
}

TEST(Listings, takeWrongTypesForMissing)
{
    const Subscription odd = listingOf<Subscription>("subscriptions-odd.json").items[1];
    EXPECT_EQ(odd,
        (Subscription{.id = SubscriptionId(QStringLiteral("a1b2c3d4-0000-4000-8000-000000000008")),
            .productType = QStringLiteral("Software"),
            .suspensionReasons = {QStringLiteral("Expiration")}}));
}

TEST(Listings, areNotListingsWithoutItems)
{
    for (const char *body : {"{}", R"({"totalCount":0})", R"({"items":{}})", R"({"items":null})", "[]", "<html>", ""}) {
        ListingReader<Order> reader;
        EXPECT_EQ(reader.add(body).error().kind, ErrorKind::Malformed) << body;
    }
    ListingReader<Order> reader;
    EXPECT_TRUE(reader.add(R"({"items":[]})"));
}

TEST(Listings, surviveATextThatIsNoUtf8)
{
    ListingReader<Order> reader;
    ASSERT_TRUE(reader.add("{\"items\":[{\"id\":\"a\",\"status\":\"\xFFx\"},{\"id\":\"b\"}]}"));
    EXPECT_EQ(reader.listing().items.size(), 2u);
}

TEST(Listings, nameTheNextPageOnlyIfItIsOurs)
{
    ListingReader<Order> reader;
    const auto next = reader.add(R"({"items":[],"links":{"next":{"uri":"/v1/customers/x/orders?page=2"}}})");
    ASSERT_TRUE(next);
    EXPECT_EQ((*next)->path, QStringLiteral("customers/x/orders"));
    EXPECT_EQ(
        reader.add(R"({"items":[],"links":{"next":{"uri":"//evil/orders"}}})").error().kind, ErrorKind::UnsafeAddress);
}

TEST(EntitlementCodec, readsEverySpellingAndWhatIsIncluded)
{
    const auto listing = listingOf<Entitlement>("entitlements.json");
    ASSERT_EQ(listing.items.size(), 5u);
    const Entitlement &reservation = listing.items[0];
    EXPECT_EQ(reservation.type.value, EntitlementType::Reservation);
    EXPECT_EQ(reservation.type.text, QStringLiteral("virtual_machine_reserved_instance"));
    EXPECT_EQ(reservation.reservationType, QStringLiteral("virtualmachines"));
    EXPECT_EQ(reservation.reservationOrderIds, QStringList(QStringLiteral("0a0a0a0a-1111-4222-8333-444444444444")));
    EXPECT_EQ(reservation.expiry, utc(2027, 2, 23)); // came without a zone
    EXPECT_EQ(listing.items[1].productId, QStringLiteral("DZH318Z0INCL"));
    EXPECT_EQ(listing.items[1].type.value, EntitlementType::Reservation);
    EXPECT_EQ(listing.items[2].type.value, EntitlementType::Software);
    EXPECT_EQ(listing.items[2].lineItem, 4);
    EXPECT_FALSE(listing.items[2].expiry.isValid());
    EXPECT_EQ(listing.items[3].reservationType, QStringLiteral("sqldatabases"));
    EXPECT_EQ(
        listing.items[4].type, (WireEnum<EntitlementType>{EntitlementType::Unknown, QStringLiteral("timeshare")}));
    ASSERT_EQ(listing.unreadable.size(), 1u);
    EXPECT_EQ(listing.duplicates, 0); // two of the same are two
}

TEST(OrderCodec, readsOrdersAndTheirLines)
{
    const auto listing = listingOf<Order>("orders.json");
    ASSERT_EQ(listing.items.size(), 4u);
    const Order &order = listing.items[0];
    EXPECT_EQ(order.creationDate, utc(2026, 1, 2, 4));
    EXPECT_EQ(order.billingCycle, QStringLiteral("one_time"));
    EXPECT_TRUE(order.status.is(OrderStatus::Pending));
    ASSERT_EQ(order.lines.size(), 2u);
    EXPECT_EQ(order.lines[0].friendlyName, QStringLiteral("Windows Server"));
    EXPECT_EQ(order.lines[1].number, 1);
    EXPECT_TRUE(listing.items[1].status.is(OrderStatus::Completed));
    EXPECT_TRUE(listing.items[2].status.is(OrderStatus::Cancelled));
    EXPECT_TRUE(listing.items[3].status.is(OrderStatus::Unknown));
}

TEST(RelationshipRequest, isAnHttpsAddressOrAnError)
{
    const auto url = decodeRelationshipRequest(
        R"({"url":"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&DAP=false#/x"})");
    ASSERT_TRUE(url);
    EXPECT_EQ(
        *url, QStringLiteral("https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&DAP=false#/x"));
    for (const char *body : {R"({})", R"({"url":""})", R"({"url":"http://admin.microsoft.com"})",
             R"({"url":"javascript:x"})", R"({"url":"https://"})", R"({"url":"https://a:b@admin.microsoft.com"})",
             R"({"url":"https://x y"})", R"({"url":"https://admin.microsoft.com/?a<b"})"})
        EXPECT_EQ(decodeRelationshipRequest(body).error().kind, ErrorKind::Malformed) << body;
}

TEST(AuditCodec, readsRecords)
{
    const Listing<AuditRecord> log = listingOf<AuditRecord>("auditrecords.json");
    ASSERT_EQ(log.items.size(), 3u);
    EXPECT_EQ(log.duplicates, 1);
    ASSERT_EQ(log.unreadable.size(), 1u);
    EXPECT_EQ(log.unreadable[0].reason, QStringLiteral("/items/4/operationType is missing"));
    const AuditRecord &removal = log.items[0];
    EXPECT_TRUE(removal.id.startsWith(QStringLiteral("4b3a2f10")));
    EXPECT_EQ(removal.customerId, contoso);
    EXPECT_EQ(removal.customerName, QStringLiteral("Contoso AB"));
    EXPECT_EQ(removal.operation, QStringLiteral("remove_partner_customer_relationship"));
    EXPECT_EQ(removal.resourceType, QStringLiteral("partner_customer_relationship"));
    EXPECT_TRUE(removal.status.is(AuditStatus::Succeeded));
    EXPECT_EQ(removal.correlationId, CorrelationId(QStringLiteral("5a4b3c2d-1111-4222-8333-444455557777")));
    EXPECT_EQ(removal.userPrincipalName, QStringLiteral("anna@partner.example"));
    EXPECT_EQ(removal.applicationId, QStringLiteral("Partner Center Native App"));
    EXPECT_EQ(removal.at, utc(2026, 6, 1, 8, 30, 56, 789));
    EXPECT_EQ(log.items[1].customerId, contoso);
    EXPECT_TRUE(log.items[1].status.is(AuditStatus::UnderWay));
    EXPECT_EQ(log.items[2].status, (WireEnum<AuditStatus>{AuditStatus::Unknown, QStringLiteral("undone")}));
    EXPECT_FALSE(log.items[2].at.isValid());
    EXPECT_TRUE(log.items[2].customerId.isEmpty());
}

TEST(AuditCodec, findsTheNextPageByTokenAlone)
{
    ListingReader<AuditRecord> reader;
    const auto next = reader.add(fixture("auditrecords.json"));
    ASSERT_TRUE(next && *next);
    EXPECT_EQ(**next, (PageLink{.headers = {{"MS-ContinuationToken", "bmV4dA==,1"}}}));
    const auto unsafe = ListingReader<AuditRecord>().add(R"({"items":[],"continuationToken":"a\r\nb"})");
    ASSERT_FALSE(unsafe);
    EXPECT_EQ(unsafe.error().kind, ErrorKind::UnsafeAddress);
}

} // namespace

} // namespace parting::test
