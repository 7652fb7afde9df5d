// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/texts.h"

#include <set>

namespace parting::ui::texts {

namespace {

TEST(ErrorText, everyKindHasASentenceOfItsOwnWithoutCodes)
{
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Storage); ++i) {
        const Error error{.kind = static_cast<ErrorKind>(i), .httpStatus = 418, .code = u"4711"_qs};
        const QString text = sentence(error);
        EXPECT_TRUE(text.endsWith(u'.') && nextStep(error).endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(u"4711"_qs) || text.contains(u"418"_qs)) << text.toStdString();
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(ErrorKind::Storage) + 1);
}

TEST(ErrorText, aKnownCodeTellsMore)
{
    const Error appOnly{.kind = ErrorKind::Forbidden, .httpStatus = 403, .code = u"900329"_qs};
    EXPECT_EQ(sentence(appOnly), u"Microsoft accepts only a person's sign-in for this, not an app's."_qs);
    EXPECT_EQ(nextStep(appOnly), u"Use an access token of a signed-in user."_qs);
}

TEST(ErrorText, saysWhenToTryAgain)
{
    Error error{.kind = ErrorKind::Throttled, .httpStatus = 429};
    EXPECT_EQ(nextStep(error), u"Wait a minute, then try again."_qs);
    error.retryAfter = std::chrono::milliseconds(56'001);
    EXPECT_EQ(nextStep(error), u"Try again in 57 s."_qs);
}

TEST(ErrorText, detailsHoldEverythingLineByLine)
{
    const Error error{.kind = ErrorKind::Rejected,
        .httpStatus = 400,
        .code = u"2000"_qs,
        .message = u"Bad\nHTTP status: 200 <b>\u202E"_qs,
        .detail = u"code 2000 is not documented here"_qs,
        .requestId = RequestId(u"r-1"_qs),
        .correlationId = CorrelationId(u"c-1"_qs)};
    EXPECT_EQ(details(error),
        u"HTTP status: 400\nCode: 2000\nMicrosoft says: Bad HTTP status: 200 <b>[U+202E]\n"
        u"Technical: code 2000 is not documented here\nRequest ID: r-1\nCorrelation ID: c-1"_qs);
    EXPECT_EQ(details(Error{}), u""_qs);
}

TEST(ErrorText, detailsCutNothingOff)
{
    const Error error{.message = QString(4000, u'x')};
    EXPECT_TRUE(details(error).endsWith(QString(4000, u'x')));
}

} // namespace

} // namespace parting::ui::texts
