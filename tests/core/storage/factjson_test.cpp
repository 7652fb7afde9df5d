// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/factjson.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

namespace parting::test {

namespace {

QRandomGenerator dice(20260610);

template <class E> E any()
{
    return static_cast<E>(dice.bounded(int(Words<E>::list.size())));
}

QString anyText()
{
    static const QStringList texts{QString(), u"Åkeri"_qs, u"\"quoted\" \\ {}"_qs, u"line\nline"_qs, u"漢字"_qs};
    return texts.at(dice.bounded(texts.size()));
}

QDateTime anyTime()
{
    return dice.bounded(3) == 0 ? QDateTime()
                                : QDateTime::fromMSecsSinceEpoch(dice.bounded(2'000'000) * 1'000'003LL, Qt::UTC);
}

Error anyError()
{
    Error error{.kind = any<ErrorKind>(),
        .httpStatus = dice.bounded(600),
        .code = anyText(),
        .message = anyText(),
        .detail = anyText(),
        .requestId = RequestId(anyText()),
        .correlationId = CorrelationId(anyText())};
    if (dice.bounded(2) == 0)
        error.retryAfter = std::chrono::milliseconds(dice.bounded(100'000));
    return error;
}

Finding anyFinding()
{
    Finding finding{.kind = any<HoldingKind>(),
        .state = any<HoldingState>(),
        .reason = any<Reason>(),
        .remedy = any<Remedy>(),
        .certainty = any<Certainty>(),
        .subjectId = anyText(),
        .subjectName = anyText(),
        .quantity = dice.bounded(30),
        .isAddOn = dice.bounded(2) == 0,
        .renews = dice.bounded(2) == 0,
        .committedUntil = anyTime(),
        .actUntil = anyTime(),
        .serverWord = anyText()};
    if (dice.bounded(2) == 0)
        finding.failure = anyError();
    return finding;
}

Assessment anyAssessment()
{
    Assessment assessment{.verdict = {.kind = any<VerdictKind>(),
                              .stepsHere = dice.bounded(9),
                              .stepsElsewhere = dice.bounded(9),
                              .stepsInPartnerCenter = dice.bounded(9),
                              .stepsInAzure = dice.bounded(9),
                              .unchecked = dice.bounded(9),
                              .elsewhereUntil = anyTime(),
                              .hereUntil = anyTime()}};
    if (dice.bounded(2) == 0)
        assessment.verdict.decisive = anyFinding();
    for (int rows = dice.bounded(4); rows > 0; --rows) {
        CheckRow row{.kind = any<HoldingKind>(), .state = any<HoldingState>()};
        for (int findings = dice.bounded(3); findings > 0; --findings)
            row.findings.push_back(anyFinding());
        assessment.rows.push_back(row);
    }
    return assessment;
}

/// By way of text, as a file keeps it.
Json throughText(const Json &json)
{
    return *parseJson(QByteArray::fromStdString(json.dump()));
}

} // namespace

TEST(FactJson, WhatWasWrittenIsReadBackEqual)
{
    for (int i = 0; i < 500; ++i) {
        const Error error = anyError();
        EXPECT_EQ(errorFrom(throughText(errorJson(error))), error);
        const Assessment assessment = anyAssessment();
        const auto read = assessmentFrom(throughText(assessmentJson(assessment)));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->verdict, assessment.verdict);
        EXPECT_EQ(read->rows, assessment.rows);
    }
}

TEST(FactJson, AWordOfALaterVersionIsNotTakenForAnother)
{
    Json finding = findingJson({.kind = HoldingKind::Orders});
    finding["reason"] = "moonPhase";
    EXPECT_FALSE(findingFrom(finding));
    EXPECT_FALSE(assessmentFrom({{"verdict", "canPart"}, {"rows", {{{"kind", "orders"}}}}}));
    EXPECT_FALSE(assessmentFrom({{"verdict", "who knows"}, {"rows", Json::array()}}));
    EXPECT_FALSE(errorFrom({{"httpStatus", 400}}));
}

} // namespace parting::test
