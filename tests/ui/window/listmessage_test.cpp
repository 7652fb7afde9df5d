// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/listmessage.h"

#include "ui/text/texts.h"

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::ui;

namespace {

DirectoryState endedBy(ErrorKind kind)
{
    return {.phase = DirectoryState::Phase::Incomplete, .customers = 500, .problem = Error{.kind = kind}};
}

TEST(ListMessages, sayThatTheListIsIncompleteHowFarItGotAndWhy)
{
    for (const ErrorKind kind : {ErrorKind::Rejected, ErrorKind::Malformed, ErrorKind::Network, ErrorKind::TooLarge,
             ErrorKind::UnsafeAddress}) {
        const auto message = listMessage(endedBy(kind), 500, 0);
        ASSERT_TRUE(message);
        EXPECT_TRUE(message->sentence.contains(QStringLiteral("incomplete"))) << message->sentence.toStdString();
        EXPECT_TRUE(message->sentence.contains(QStringLiteral("500")));
        EXPECT_FALSE(message->nextStep.isEmpty());
        EXPECT_FALSE(message->action.isEmpty());
    }
}

TEST(ListMessages, tellWhereALinkLeadsAwayFromTheService)
{
    const auto message = listMessage(endedBy(ErrorKind::UnsafeAddress), 500, 0);
    EXPECT_TRUE(message->nextStep.contains(QStringLiteral("leads away")));
    EXPECT_FALSE(message->nextStep.contains(QStringLiteral("nothing was sent")));
}

TEST(ListMessages, ofAListThatNeverBeganAreTheErrorItself)
{
    const Error error{.kind = ErrorKind::Network};
    const auto message = listMessage(endedBy(ErrorKind::Network), 0, 0);
    ASSERT_TRUE(message);
    EXPECT_EQ(message->sentence, texts::sentence(error));
}

} // namespace
