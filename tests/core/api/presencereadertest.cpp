// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/presencereader.h"

#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

namespace parting::test {

namespace {

const MockAnswer noAccess{
    .status = 403, .body = R"({"code":20002,"description":"No relationship between caller and account."})"};
const MockAnswer noMorePages{.status = 400, .body = R"({"code":2000,"description":"Invalid token"})"};

QByteArray page(int customers, const QByteArray &rest)
{
    QByteArray items;
    for (int number = 0; number < customers; ++number)
        items += QByteArray(number ? "," : "") + R"({"id":"00000000-0000-4000-8000-)"
            + QByteArray::number(number).rightJustified(12, '0') + R"("})";
    return R"({"items":[)" + items + "]" + rest + "}";
}

QByteArray page(int customers)
{
    return page(customers, R"(,"continuationToken":"after )" + QByteArray::number(customers) + '"');
}

/// What looking for contoso comes to: no access to the customer itself, then these pages of the list.
PresenceRead presenceBy(std::vector<MockAnswer> pages)
{
    pages.insert(pages.begin(), noAccess);
    MockNetwork network(std::move(pages));
    FixedToken token;
    ApiClient client(network, quick(), token);
    PartnerApi api(client);
    PresenceReader reader(api);
    std::optional<PresenceRead> read;
    reader.read(contoso, [&](const PresenceRead &seen) { read = seen; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return read.has_value(); }, 10'000));
    return read.value_or(PresenceRead{});
}

TEST(PresenceByList, isProvenByTheEndOfTheList)
{
    const PresenceRead read = presenceBy({{.body = page(500)}, {.body = page(3, {})}});
    EXPECT_EQ(read.presence, Presence::Gone);
    EXPECT_FALSE(read.error);
}

TEST(PresenceByList, isProvenWhereTheServiceRefusesThePageAfterAShortOne)
{
    const PresenceRead read = presenceBy({{.body = page(500)}, {.body = page(3)}, noMorePages});
    EXPECT_EQ(read.presence, Presence::Gone);
    EXPECT_FALSE(read.error);
}

TEST(PresenceByList, isNotKnownWhereTheListBreaksOff)
{
    for (const auto &pages : std::vector<std::vector<MockAnswer>>{{{.body = page(500)}, noMorePages}, {noMorePages},
             {{.body = page(3, R"(,"links":{"next":{"uri":"https://elsewhere.example/v1/customers"}})")}},
             {{.body = page(3)}, {.status = 400, .body = R"({"code":2001})"}},
             {{.body = page(3)}, {.body = "<html>"}}}) {
        const PresenceRead read = presenceBy(pages);
        EXPECT_EQ(read.presence, Presence::NotKnown);
        EXPECT_TRUE(read.error);
    }
}

TEST(PresenceByList, isNotKnownWhereTheListHasTheCustomer)
{
    const QByteArray listed = R"({"items":[{"id":"0C39D6D5-C70D-4C55-BC02-F620844F3FD1"}]})";
    EXPECT_EQ(presenceBy({{.body = listed}}).presence, Presence::NotKnown);
}

} // namespace

} // namespace parting::test
