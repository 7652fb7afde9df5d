// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebar.h"

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

TEST(RefusalText, turnsWhatTheServerNamesIntoReasonsAndANextStep)
{
    const Error refused{.kind = ErrorKind::Rejected, .httpStatus = 400, .code = u"2000"_qs, .message = u"order-1"_qs};
    const Finding legacy{.kind = HoldingKind::LegacyLicense,
        .state = HoldingState::Here,
        .reason = Reason::ActiveBilled,
        .remedy = Remedy::Suspend,
        .subjectName = u"Visio"_qs,
        .quantity = 3};
    const Message told = texts::refusal(refused, {legacy}, samples::now());
    EXPECT_EQ(told.sentence, u"Microsoft refused, and names what is in the way."_qs);
    EXPECT_TRUE(told.nextStep.startsWith(u"Visio (3 seats) is active and billed. Suspend it here."));
    EXPECT_EQ(told.action, u"Read again"_qs);
    EXPECT_TRUE(told.details.contains(u"order-1")) << "the server's own text stays";
    EXPECT_TRUE(texts::refusal(refused, std::vector(7, legacy), samples::now()).nextStep.contains(u"And 2 more."));
    const Message plainly = texts::refusal(refused, {}, samples::now());
    EXPECT_EQ(plainly.sentence, texts::sentence(refused));
    EXPECT_EQ(plainly.nextStep, texts::nextStep(refused));
    EXPECT_EQ(plainly.action, u"Read again"_qs);
}

} // namespace

} // namespace parting::ui
