// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/json.h"
#include "core/service/evidence.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace parting {

namespace {

Json written(const Evidence &evidence)
{
    const auto json = parseJson(evidenceJson(evidence));
    EXPECT_TRUE(json);
    return json.value_or(Json());
}

} // namespace

TEST(EvidenceTest, EmbedsWhatItCanKeepExactlyAndEncodesTheRest)
{
    Evidence evidence;
    evidence.snapshot.documents = {{.path = u"a"_qs, .body = R"({"price":1.25,"name":"Åsa"})"},
        {.path = u"b"_qs, .body = R"({"price":123456789012345678901234567890})"}, {.path = u"c"_qs, .body = "<html>"}};
    const Json documents = written(evidence)["snapshot"]["documents"];
    ASSERT_EQ(documents.size(), 3U);
    EXPECT_EQ(documents[0]["json"]["name"], "Åsa");
    EXPECT_FALSE(documents[0].contains("base64"));
    for (const std::size_t kept : {1U, 2U}) {
        EXPECT_FALSE(documents[kept].contains("json"));
        EXPECT_EQ(QByteArray::fromBase64(QByteArray::fromStdString(documents[kept]["base64"])),
            evidence.snapshot.documents[kept].body);
    }
    EXPECT_EQ(documents[2]["sha256"], "b7d082ee12e91b756ea22e8513b8594eebcf5d39fab813da3cb55794dc888ad7");
}

TEST(EvidenceTest, HidesNothingAndChangesNothing)
{
    Evidence evidence;
    evidence.run.companyName = u"Håkans \u202Ezoo\u200B\U000E0041 <b>\u0001"_qs;
    const QString file = QString::fromUtf8(evidenceJson(evidence));
    EXPECT_TRUE(file.contains(u"Håkans \\u202ezoo\\u200b\\udb40\\udc41 <b>\\u0001"_qs)) << qPrintable(file);
    EXPECT_EQ(written(evidence)["customer"]["companyName"], evidence.run.companyName.toStdString());
}

TEST(EvidenceTest, NamesStepsTicksAndFailures)
{
    Evidence evidence;
    evidence.run.outcome = RunOutcome::Refused;
    evidence.run.failure = Error{.httpStatus = 409, .code = u"900278"_qs, .message = u"pending"_qs};
    evidence.run.steps = {{.kind = StepKind::Suspend,
        .subscription = SubscriptionId(u"sub"_qs),
        .state = StepState::Refused,
        .requestId = RequestId(u"request"_qs),
        .sentAt = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC),
        .httpStatus = 409}};
    evidence.run.confirmation.looked = {{.kind = HoldingKind::Orders, .reason = Reason::CheckFailed}};
    evidence.run.confirmation.manual = {{.check = ManualCheck::Invoices, .looked = true}};
    evidence.run.confirmation.microsoftSandbox = false;
    const Json json = written(evidence);
    EXPECT_EQ(json["run"]["outcome"], "refused");
    EXPECT_EQ(json["run"]["failure"]["code"], "900278");
    const Json &step = json["run"]["steps"][0];
    EXPECT_EQ(step["step"], "suspend");
    EXPECT_EQ(step["state"], "refused");
    EXPECT_EQ(step["msRequestId"], "request");
    EXPECT_EQ(step["sentAt"], "2026-06-10T12:00:00.000Z");
    EXPECT_EQ(step["httpStatus"], 409);
    EXPECT_TRUE(step["settledAt"].is_null());
    EXPECT_EQ(json["confirmation"]["looked"][0]["kind"], "orders");
    EXPECT_EQ(json["confirmation"]["looked"][0]["reason"], "checkFailed");
    EXPECT_EQ(json["confirmation"]["manual"][0]["check"], "invoices");
    EXPECT_EQ(json["confirmation"]["manual"][0]["looked"], true);
    EXPECT_EQ(json["confirmation"]["microsoftSandbox"], false);
}

} // namespace parting
