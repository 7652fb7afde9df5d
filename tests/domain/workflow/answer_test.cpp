// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/answer.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

struct Case {
    ErrorKind kind{};
    int status = 0;
    AnswerKind expected{};
};

} // namespace

TEST(AnswerKindTest, TellsWhatAnAnswerProves)
{
    const std::vector<Case> cases{
        {ErrorKind::Network, 0, AnswerKind::Unknown},
        {ErrorKind::Timeout, 0, AnswerKind::Unknown},
        {ErrorKind::Tls, 0, AnswerKind::Unknown},
        {ErrorKind::Malformed, 200, AnswerKind::Unknown},
        {ErrorKind::TooLarge, 200, AnswerKind::Unknown},
        {ErrorKind::Redirected, 302, AnswerKind::Unknown},
        {ErrorKind::Timeout, 408, AnswerKind::Unknown},
        {ErrorKind::Rejected, 408, AnswerKind::Unknown},
        {ErrorKind::Server, 500, AnswerKind::Unknown},
        {ErrorKind::Server, 503, AnswerKind::Unknown},
        {ErrorKind::Unauthorized, 401, AnswerKind::Repeatable},
        {ErrorKind::Throttled, 429, AnswerKind::Repeatable},
        {ErrorKind::MfaRequired, 401, AnswerKind::Refused},
        {ErrorKind::Rejected, 400, AnswerKind::Refused},
        {ErrorKind::Forbidden, 403, AnswerKind::Refused},
        {ErrorKind::NotFound, 404, AnswerKind::Refused},
        {ErrorKind::Conflict, 409, AnswerKind::Refused},
        {ErrorKind::StaleEtag, 412, AnswerKind::Stale},
        {ErrorKind::StaleEtag, 400, AnswerKind::Stale},
        {ErrorKind::UnsafeAddress, 0, AnswerKind::NeverLeft},
        {ErrorKind::Inexact, 0, AnswerKind::NeverLeft},
        {ErrorKind::Credentials, 0, AnswerKind::NeverLeft},
    };
    for (const Case &one : cases)
        EXPECT_EQ(answerKind({.kind = one.kind, .httpStatus = one.status}), one.expected)
            << static_cast<int>(one.kind) << ' ' << one.status;
}

TEST(AnswerKindTest, KnowsTheCodesOfALostRelationship)
{
    for (const auto *code : {u"1000", u"3000", u"60003", u"20002", u"900159"})
        EXPECT_TRUE(saysAlreadyGone({.code = QString::fromUtf16(code)}));
    for (const auto *code : {u"", u"2000", u"800002"})
        EXPECT_FALSE(saysAlreadyGone({.code = QString::fromUtf16(code)}));
}

} // namespace parting
