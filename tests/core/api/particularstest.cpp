// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/codec.h"

#include "tests/core/api/world.h"

#include <gtest/gtest.h>

namespace parting::test {

TEST(ParticularsCodec, readsASupportContact)
{
    EXPECT_EQ(decodeSupportContact(fixture("supportcontact.json")).value(),
        (SupportContact{.name = QStringLiteral("Fabrikam Partner AB"),
            .tenantId = QStringLiteral("a1b2c3d4-2222-4333-8444-555566667777"),
            .mpnId = QStringLiteral("4012345")}));
}

TEST(ParticularsCodec, readsHowFarLicencesAreGivenOut)
{
    const auto read = decodeProvisioning(fixture("provisioningstatus.json"));
    EXPECT_EQ(read.value(),
        (Provisioning{.state = {ProvisioningState::Pending, QStringLiteral("pending")},
            .quantity = 25,
            .skuId = QStringLiteral("6FD2C87F-B296-42F0-B197-1E91E994B900"),
            .endDate = QDateTime(QDate(2027, 5, 31), QTime(0, 0), Qt::UTC)}));
    EXPECT_EQ(decodeProvisioning(R"({"status":"half done"})")->state,
        (WireEnum<ProvisioningState>{ProvisioningState::Unknown, QStringLiteral("half done")}));
}

TEST(ParticularsCodec, readsResellers)
{
    ListingReader<IndirectReseller> reader;
    ASSERT_TRUE(reader.add(fixture("relationships.json")));
    const auto &listing = reader.listing();
    ASSERT_EQ(listing.items.size(), 1U);
    EXPECT_EQ(listing.items[0],
        (IndirectReseller{.id = QStringLiteral("b2c3d4e5-3333-4444-8555-666677778888"),
            .name = QStringLiteral("Humongous Resale Ltd"),
            .mpnId = QStringLiteral("4711")}));
    EXPECT_EQ(listing.duplicates, 1);
    EXPECT_EQ(listing.unreadable.size(), 1U);
}

TEST(ParticularsCodec, readsABillingProfile)
{
    const auto read = decodeBillingProfile(fixture("billingprofile.json"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->firstName + u' ' + read->lastName, QStringLiteral("Anna Berg"));
    EXPECT_EQ(read->email, QStringLiteral("anna@contoso.example"));
    EXPECT_EQ(read->culture, QStringLiteral("sv-SE"));
    EXPECT_EQ(read->address.lines, QStringList{QStringLiteral("Storgatan 1")});
    EXPECT_EQ(read->address.phoneNumber, QStringLiteral("040-123456"));
}

TEST(ParticularsCodec, takesNothingThatIsNoObject)
{
    for (const char *body : {"[]", "7", "<html>", ""}) {
        EXPECT_EQ(decodeSupportContact(body).error().kind, ErrorKind::Malformed) << body;
        EXPECT_FALSE(decodeProvisioning(body)) << body;
        EXPECT_FALSE(decodeBillingProfile(body)) << body;
    }
}

} // namespace parting::test
