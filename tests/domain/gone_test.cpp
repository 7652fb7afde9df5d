// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/gone.h"

#include "tests/domain/values.h"

namespace parting {

namespace {

Result<Customer> answered(Relationship relationship, const char *word)
{
    Customer customer = values::reseller();
    customer.relationship = {relationship, QString::fromLatin1(word)};
    return customer;
}

Result<Customer> failed(int status, const char *code, ErrorKind kind = ErrorKind::Rejected)
{
    return tl::make_unexpected(Error{.kind = kind, .httpStatus = status, .code = QString::fromLatin1(code)});
}

TEST(Presence, isReadFromTheRelationshipWhereTheCustomerAnswers)
{
    EXPECT_EQ(presence(answered(Relationship::Reseller, "reseller")), Presence::StillThere);
    EXPECT_EQ(presence(answered(Relationship::None, "none")), Presence::Gone);
    EXPECT_EQ(presence(answered(Relationship::Advisor, "advisor")), Presence::Gone);
    EXPECT_EQ(presence(answered(Relationship::Syndication, "syndication")), Presence::Gone);
    EXPECT_EQ(presence(answered(Relationship::MicrosoftSupport, "microsoft_support")), Presence::Gone);
    EXPECT_EQ(presence(answered(Relationship::Unknown, "unknown")), Presence::NotKnown);
    EXPECT_EQ(presence(answered(Relationship::Unknown, "former_reseller")), Presence::NotKnown);
    EXPECT_EQ(presence(answered(Relationship::Unknown, "")), Presence::NotKnown);
}

TEST(Presence, isProvenGoneByTheServicesOwnNotFoundOnly)
{
    for (const char *code : {"1000", "3000", "60003"})
        EXPECT_EQ(presence(failed(404, code, ErrorKind::NotFound)), Presence::Gone) << code;
    for (const char *code : {"", "404", "20003", "2000", "30000"})
        EXPECT_EQ(presence(failed(404, code, ErrorKind::NotFound)), Presence::NotKnown) << code;
    EXPECT_EQ(presence(failed(400, "3000")), Presence::NotKnown);
    EXPECT_EQ(presence(failed(403, "3000", ErrorKind::Forbidden)), Presence::NotKnown);
}

TEST(Presence, needsTheListWhereAccessIsRefusedForWantOfARelationship)
{
    for (const char *code : {"20002", "900159"})
        EXPECT_EQ(presence(failed(403, code, ErrorKind::Forbidden)), Presence::NeedsFreshList) << code;
    for (const char *code : {"", "1002", "900150", "900329"})
        EXPECT_EQ(presence(failed(403, code, ErrorKind::Forbidden)), Presence::NotKnown) << code;
    EXPECT_EQ(presence(failed(404, "20002", ErrorKind::NotFound)), Presence::NotKnown);
}

TEST(Presence, isNotKnownFromFailures)
{
    EXPECT_EQ(presence(failed(0, "", ErrorKind::Network)), Presence::NotKnown);
    EXPECT_EQ(presence(failed(0, "", ErrorKind::Timeout)), Presence::NotKnown);
    EXPECT_EQ(presence(failed(401, "900421", ErrorKind::MfaRequired)), Presence::NotKnown);
    EXPECT_EQ(presence(failed(500, "3000", ErrorKind::Server)), Presence::NotKnown);
    EXPECT_EQ(presence(failed(200, "", ErrorKind::Malformed)), Presence::NotKnown);
}

TEST(Presence, isProvenByAbsenceFromACompleteListOnly)
{
    EXPECT_EQ(absentFromCompleteList(true, false), Presence::Gone);
    EXPECT_EQ(absentFromCompleteList(true, true), Presence::NotKnown);
    EXPECT_EQ(absentFromCompleteList(false, false), Presence::NotKnown);
    EXPECT_EQ(absentFromCompleteList(false, true), Presence::NotKnown);
}

} // namespace

} // namespace parting
