// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"
#include "tests/domain/values.h"
#include "ui/text/manualchecks.h"
#include "ui/text/texts.h"

#include <set>

namespace parting::ui::texts {

namespace {

using Class = SubscriptionClass;
using values::now;
using values::Status;

/// The row that a subscription makes, through the real rules.
CheckRow rowOf(const Subscription &subscription)
{
    for (const CheckRow &row : evaluateRemoval(values::account({subscription}), now).rows)
        if (!row.findings.empty() && row.findings.front().subjectId == subscription.id.toString())
            return row;
    return {};
}

struct Case {
    const char *what;
    Subscription held;
    QString reason{};
    QString howTo{}; ///< how it begins
};

void PrintTo(const Case &given, std::ostream *out)
{
    *out << given.what;
}

class Sentences : public testing::TestWithParam<Case> { };

TEST_P(Sentences, sayWhyAndWhat)
{
    const CheckRow row = rowOf(GetParam().held);
    EXPECT_EQ(reason(row, now), GetParam().reason);
    const QString text = howTo(row, now).text;
    EXPECT_TRUE(GetParam().howTo.isEmpty() ? text.isEmpty() : text.startsWith(GetParam().howTo)) << text.toStdString();
}

Subscription with(Subscription held, void (*change)(Subscription &))
{
    change(held);
    return held;
}

const Case cases[] = {
    {"legacy", values::subscription(Class::LegacyLicense), u"Something (25 seats) is active and billed."_qs,
        u"Suspend it here."_qs},
    {"legacy, suspended", values::subscription(Class::LegacyLicense, Status::Suspended),
        u"Something (25 seats) is suspended and not billed."_qs},
    {"one seat", with(values::subscription(Class::LegacyLicense), [](Subscription &s) { s.quantity = 1; }),
        u"Something (1 seat) is active and billed."_qs, u"Suspend it here."_qs},
    {"many seats", with(values::subscription(Class::LegacyLicense), [](Subscription &s) { s.quantity = 12300; }),
        u"Something (12,300 seats) is active and billed."_qs, u"Suspend it here."_qs},
    {"inside", values::cancellable(Class::NewCommerceLicense),
        u"Something (25 seats) can be cancelled until Thu 16:00, in 26 h."_qs, u"Cancel it here."_qs},
    {"inside, but closing",
        with(values::cancellable(Class::NewCommerceLicense),
            [](Subscription &s) { s.cancellationAllowedUntil = now.addSecs(600); }),
        u"Something (25 seats) can be cancelled until Wed 14:10, in 10 min."_qs,
        u"In Partner Center, go to Customers › this customer › Subscriptions"_qs},
    {"outside", values::committed(Class::NewCommerceLicense),
        u"Not before 2 Dec 2026, and only if renewal is stopped before it: Something (25 seats) is committed until 1 "
        u"Dec "
        u"2026."_qs,
        u"Stop its renewal here"_qs},
    {"outside, renewal off",
        with(values::committed(Class::NewCommerceLicense), [](Subscription &s) { s.autoRenewEnabled = false; }),
        u"Not before 2 Dec 2026: Something (25 seats) is committed until 1 Dec 2026. Renewal is off; check End of term "
        u"in "
        u"Partner Center."_qs,
        u"Renewal is off. Check in Partner Center"_qs},
    {"suspended, outside", values::committed(Class::NewCommerceLicense, Status::Suspended),
        u"Something (25 seats) is suspended but billed all the same, until 1 Dec 2026."_qs,
        u"Stop its renewal here"_qs},
    {"no end", values::subscription(Class::NewCommerceLicense),
        u"Something (25 seats) is committed, and Microsoft gives no end that lies ahead."_qs,
        u"In Partner Center, go to Customers"_qs},
    {"Azure plan", values::subscription(Class::AzurePlan),
        u"Nothing runs under Something any more, so it can be suspended."_qs, u"Suspend it here. It can be"_qs},
    {"savings plan", values::committed(Class::SavingsPlan),
        u"Something can't be cancelled. It runs until 1 Dec 2026."_qs, u"Stop its renewal here"_qs},
    {"marketplace, later", values::committed(Class::MarketplaceSaas),
        u"Not before 2 Dec 2026, and only if renewal is stopped before it: Something (25 seats) is committed until 1 "
        u"Dec "
        u"2026."_qs,
        u"Turn renewal off in Partner Center and wait until 2 Dec 2026, or ask the publisher"_qs},
    {"unknown status", values::subscription(Class::LegacyLicense, Status::Unknown),
        u"The status of Something (25 seats) is “retired”, which is not known here."_qs, u"In Partner Center"_qs},
    {"unknown class", values::subscription(Class::Unknown),
        u"Something (25 seats) is of a kind that is not known here: “something-new”."_qs, u"In Partner Center"_qs},
    {"deleted", values::subscription(Class::LegacyLicense, Status::Deleted), u"Something (25 seats) is cancelled."_qs},
};

INSTANTIATE_TEST_SUITE_P(English, Sentences, testing::ValuesIn(cases));

TEST(ReasonText, namesWhatRunsInAzure)
{
    Finding finding{.reason = Reason::AzureSubscriptionsActive, .subjectName = u"Azure plan"_qs, .parts = {u"Web"_qs}};
    EXPECT_EQ(reason(finding, now), u"1 Azure subscription under Azure plan is active and billed: Web."_qs);
    finding.parts = {u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs};
    EXPECT_EQ(
        reason(finding, now), u"4 Azure subscriptions under Azure plan are active and billed: A, B, C, and 1 more."_qs);
}

TEST(ReasonText, tellsAFailedCheckInWords)
{
    const CheckRow row{.kind = HoldingKind::Orders,
        .state = HoldingState::Unchecked,
        .findings = {{.kind = HoldingKind::Orders,
            .state = HoldingState::Unchecked,
            .reason = Reason::CheckFailed,
            .remedy = Remedy::ReadAgain,
            .failure = Error{.kind = ErrorKind::Forbidden}}}};
    EXPECT_EQ(reason(row, now), u"This could not be read. Microsoft refused access."_qs);
    EXPECT_TRUE(howTo(row, now).text.startsWith(u"Check that your account has the role Admin agent or Sales agent."));
}

TEST(ReasonText, everyReasonHasAnEndedSentenceOfItsOwn)
{
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(Reason::TransferUnderWay); ++i) {
        const Finding finding{
            .reason = static_cast<Reason>(i), .subjectName = u"X"_qs, .committedUntil = now.addDays(9)};
        const QString text = reason(finding, {});
        EXPECT_TRUE(text.endsWith(u'.')) << i << " " << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
        sentences.insert(text);
    }
    EXPECT_EQ(
        sentences.size(), static_cast<std::size_t>(Reason::TransferUnderWay)); // one failed check is like the other
}

TEST(ReasonText, somethingWithoutANameIsStillSaid)
{
    EXPECT_EQ(reason(Finding{.reason = Reason::Unreadable}, now), u"Something without a name could not be read."_qs);
    EXPECT_EQ(reason(Finding{.reason = Reason::Ended, .subjectId = u"S-7"_qs}, now), u"S-7 is cancelled."_qs);
    EXPECT_EQ(reason(CheckRow{}, now), u"There are none."_qs);
}

TEST(DoubtText, isSaidOfWhatIsUncertainAlone)
{
    for (const HoldingKind kind :
        {HoldingKind::SavingsPlan, HoldingKind::SoftwareSubscription, HoldingKind::PerpetualSoftware,
            HoldingKind::MarketplaceSaas, HoldingKind::PendingOrder, HoldingKind::Transfer}) {
        const QString text = doubt({.kind = kind, .certainty = Certainty::Uncertain});
        EXPECT_TRUE(text.startsWith(u"Microsoft"_qs)) << static_cast<int>(kind);
        EXPECT_TRUE(text.contains(u"doesn't say"_qs) || text.contains(u"Neither says"_qs)) << text.toStdString();
        EXPECT_EQ(doubt({.kind = kind, .certainty = Certainty::Certain}), QString());
    }
}

TEST(DoubtText, standsBelowWhatIsToBeDone)
{
    const Finding plan{.kind = HoldingKind::SavingsPlan, .certainty = Certainty::Uncertain};
    EXPECT_EQ(howTo(CheckRow{.findings = {plan}}, now).text, doubt(plan));
    const Finding order{.kind = HoldingKind::PendingOrder, .remedy = Remedy::Wait, .certainty = Certainty::Uncertain};
    EXPECT_EQ(howTo(CheckRow{.findings = {order}}, now).text,
        u"Wait until the order is finished, then read again.\n"_qs + doubt(order));
}

TEST(HowToText, leadsOnlyToPagesOfAFixedList)
{
    for (int i = 0; i <= static_cast<int>(Remedy::CancelSubscription); ++i) {
        const CheckRow row{.findings = {{.remedy = static_cast<Remedy>(i), .serverWord = u"https://evil.example"_qs}}};
        const HowTo how = howTo(row, now);
        EXPECT_EQ(how.url.isEmpty(), how.linkText.isEmpty());
        EXPECT_TRUE(how.url.isEmpty() || how.url.host() == u"partner.microsoft.com"_qs
            || how.url.host() == u"portal.azure.com"_qs);
        EXPECT_EQ(how.text.isEmpty(), static_cast<Remedy>(i) == Remedy::None);
    }
}

} // namespace

} // namespace parting::ui::texts
