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

TEST(ListMessages, sayThatAListIsTheOneFromBefore)
{
    DirectoryState state = endedBy(ErrorKind::Network);
    state.earlier = true;
    state.readAt = QDateTime(QDate(2026, 6, 9), QTime(14, 2));
    const auto failed = listMessage(state, 500, 0);
    EXPECT_EQ(failed->sentence, texts::sentence(*state.problem));
    EXPECT_TRUE(failed->nextStep.startsWith(QStringLiteral("This is the list as it was read "))) << "not: incomplete";
    EXPECT_TRUE(failed->nextStep.contains(texts::moment(state.readAt)));
    EXPECT_TRUE(failed->nextStep.endsWith(texts::nextStep(*state.problem)));
    state.problem.reset();
    EXPECT_EQ(listMessage(state, 500, 0)->sentence, QStringLiteral("Reading was stopped."));
}

TEST(ListMessages, ofAListThatNeverBeganAreTheErrorItself)
{
    const Error error{.kind = ErrorKind::Network};
    const auto message = listMessage(endedBy(ErrorKind::Network), 0, 0);
    ASSERT_TRUE(message);
    EXPECT_EQ(message->sentence, texts::sentence(error));
}

} // namespace
