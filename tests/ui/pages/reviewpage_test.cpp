// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/reviewpage.h"

#include "tests/ui/pages/samples.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using samples::child;
using samples::click;

const NameToType company{TypedName::Company, u"Contoso AB"_qs};

class ReviewPageTest : public testing::Test {
protected:
    void show(const Review &review, const NameToType &name = company, bool asksForSandbox = false)
    {
        page = std::make_unique<ReviewPage>(review, name, asksForSandbox);
        page->resize(900, 700);
        samples::expose(*page);
        page->focusFirst();
        confirmations = std::make_unique<QSignalSpy>(page.get(), &ReviewPage::confirmed);
    }
    QPushButton &confirm() { return child<QPushButton>(*page, u"confirm"_qs); }
    QLineEdit &name() { return child<QLineEdit>(*page, u"typedName"_qs); }
    QList<QCheckBox *> ticks() { return ticks(u"looked"_qs); }
    QList<QCheckBox *> ticks(const QString &lines)
    {
        QList<QCheckBox *> boxes;
        for (auto *line : page->findChildren<QWidget *>(lines))
            boxes << &child<QCheckBox>(*line, u"tick"_qs);
        return boxes;
    }
    void tickAll()
    {
        for (QCheckBox *tick : ticks())
            QTest::keyClick(tick, Qt::Key_Space);
    }
    QString text()
    {
        QString said;
        for (const QLabel *label : page->findChildren<QLabel *>())
            said += label->text() + u'\n';
        return said;
    }
    QString why() { return child<QLabel>(*page, u"whyNotConfirm"_qs).text(); }
    Confirmation given() { return confirmations->at(0).at(0).value<Confirmation>(); }

    std::unique_ptr<ReviewPage> page;
    std::unique_ptr<QSignalSpy> confirmations;
};

AccountSnapshot uncheckedSnapshot()
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.entitlements = tl::make_unexpected(samples::refused(403, u"900329"_qs));
    return snapshot;
}

TEST_F(ReviewPageTest, TurnsTheLastButtonOnWhenTheNameIsTyped)
{
    show(samples::removalReview(samples::snapshotWith({})));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Company name"_qs);
    tickAll();
    EXPECT_EQ(confirm().accessibleName(), u"Remove relationship"_qs);
    EXPECT_FALSE(confirm().isEnabled());
    EXPECT_EQ(confirm().accessibleDescription(), why());
    QTest::keyClicks(&name(), u"contoso ab"_qs);
    EXPECT_FALSE(confirm().isEnabled());
    EXPECT_FALSE(why().isEmpty());
    QTest::keySequence(&name(), QKeySequence::SelectAll);
    QTest::keyClicks(&name(), u" Contoso  AB"_qs);
    EXPECT_TRUE(confirm().isEnabled());
    EXPECT_TRUE(why().isEmpty());
    click(confirm());
    EXPECT_EQ(confirmations->count(), 1);
}

TEST_F(ReviewPageTest, IsNeverFiredByEnter)
{
    show(samples::removalReview(samples::snapshotWith({})));
    tickAll();
    QTest::keyClicks(&name(), company.text);
    ASSERT_TRUE(confirm().isEnabled());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&name(), key);
        QTest::keyClick(&confirm(), key);
    }
    EXPECT_EQ(confirmations->count(), 0);
    QTest::keyClick(&confirm(), Qt::Key_Space);
    EXPECT_EQ(confirmations->count(), 1);
}

TEST_F(ReviewPageTest, AsksForATickForEverythingUnchecked)
{
    show(samples::removalReview(uncheckedSnapshot()));
    QTest::keyClicks(&name(), company.text);
    EXPECT_FALSE(confirm().isEnabled());
    EXPECT_TRUE(why().contains(u"tick"));
    const std::size_t asked = evaluateRemoval(uncheckedSnapshot(), samples::now()).unchecked().size();
    ASSERT_EQ(static_cast<std::size_t>(ticks().size()), asked);
    EXPECT_TRUE(ticks().at(0)->accessibleName().startsWith(u"I have looked: "));
    tickAll();
    ASSERT_TRUE(confirm().isEnabled());
    click(confirm());
    ASSERT_EQ(confirmations->count(), 1);
    EXPECT_EQ(given().looked, evaluateRemoval(uncheckedSnapshot(), samples::now()).unchecked());
    QTest::keyClick(ticks().at(0), Qt::Key_Space);
    EXPECT_FALSE(confirm().isEnabled());
}

TEST_F(ReviewPageTest, TicksBySentenceToo)
{
    show(samples::removalReview(uncheckedSnapshot()));
    click(child(*page, u"looked"_qs));
    EXPECT_TRUE(child<QCheckBox>(*page, u"tick"_qs).isChecked());
}

TEST_F(ReviewPageTest, KeepsWhatWasLookedAtByHandAndWhatWasNot)
{
    show(samples::removalReview(samples::snapshotWith({samples::legacy(u"Office"_qs, SubscriptionStatus::Suspended)})));
    const auto byHand = ticks(u"manualCheck"_qs);
    ASSERT_EQ(byHand.size(), 3);
    EXPECT_TRUE(byHand.at(1)->accessibleName().contains(u"invoices"_qs)) << qPrintable(byHand.at(1)->accessibleName());
    QTest::keyClick(byHand.at(1), Qt::Key_Space);
    QTest::keyClicks(&name(), company.text);
    ASSERT_TRUE(confirm().isEnabled()) << "none of them is needed";
    click(confirm());
    const std::vector<ManualAnswer> expected{{.check = ManualCheck::ServiceRequests, .looked = false},
        {.check = ManualCheck::Invoices, .looked = true}, {.check = ManualCheck::AdminRelationships, .looked = false}};
    EXPECT_EQ(given().manual, expected);
}

TEST_F(ReviewPageTest, SaysOfTheUncertainWhatMicrosoftLeavesOpen)
{
    Review review = samples::removalReview(samples::snapshotWith({}));
    review.assessment.rows.push_back({.kind = HoldingKind::PerpetualSoftware,
        .state = HoldingState::Unchecked,
        .findings = {{.kind = HoldingKind::PerpetualSoftware,
            .state = HoldingState::Unchecked,
            .reason = Reason::SoftwareOld,
            .certainty = Certainty::Uncertain,
            .subjectName = u"Visio"_qs}}});
    show(review);
    ASSERT_EQ(ticks().size(), 1);
    EXPECT_TRUE(ticks().at(0)->accessibleName().contains(u"It doesn't say what holds for older ones."_qs))
        << qPrintable(ticks().at(0)->accessibleName());
}

TEST_F(ReviewPageTest, AsksNothingByHandForAClearing)
{
    show(samples::suspensionReview(samples::snapshotWith({samples::legacy(u"Office"_qs)})));
    EXPECT_TRUE(ticks(u"manualCheck"_qs).isEmpty());
}

TEST_F(ReviewPageTest, KnowsTheSandboxThatTheAccountWasSetUpAs)
{
    show(samples::removalReview(samples::snapshotWith({})), company, true);
    page->presumeSandbox(true);
    EXPECT_FALSE(child(*page, u"tenantGoes"_qs).isHidden());
    tickAll();
    QTest::keyClicks(&name(), company.text);
    click(confirm());
    ASSERT_EQ(confirmations->count(), 1);
    EXPECT_EQ(given().microsoftSandbox, true);
}

TEST_F(ReviewPageTest, AsksForTheSandboxWhereItCantBeKnown)
{
    show(samples::removalReview(samples::snapshotWith({})), company, true);
    tickAll();
    QTest::keyClicks(&name(), company.text);
    EXPECT_FALSE(confirm().isEnabled());
    EXPECT_TRUE(why().contains(u"sandbox"));
    EXPECT_TRUE(child(*page, u"tenantGoes"_qs).isHidden());
    QTest::keyClick(&child<QRadioButton>(*page, u"accountIsSandbox"_qs), Qt::Key_Space);
    EXPECT_FALSE(child(*page, u"tenantGoes"_qs).isHidden());
    click(confirm());
    ASSERT_EQ(confirmations->count(), 1);
    EXPECT_EQ(given().microsoftSandbox, true);
}

TEST_F(ReviewPageTest, CarriesTheNotes)
{
    show(samples::removalReview(samples::snapshotWith({})));
    QTest::keyClicks(&child<QLineEdit>(*page, u"reason"_qs), u"Moved to another partner "_qs);
    QTest::keyClicks(&child<QLineEdit>(*page, u"ticket"_qs), u"T-17"_qs);
    QTest::keyClicks(&name(), company.text);
    tickAll();
    click(confirm());
    ASSERT_EQ(confirmations->count(), 1);
    EXPECT_EQ(given().reason, u"Moved to another partner"_qs);
    EXPECT_EQ(given().ticket, u"T-17"_qs);
    EXPECT_FALSE(given().microsoftSandbox.has_value());
}

TEST_F(ReviewPageTest, AsksForTheDomainWhereTheNameWontDo)
{
    show(samples::removalReview(samples::snapshotWith({})), {TypedName::Domain, u"contoso.onmicrosoft.com"_qs});
    EXPECT_EQ(child(*page, u"typedName"_qs).accessibleName(), u"Domain"_qs);
    EXPECT_TRUE(child<QLabel>(*page, u"typedNameLabel"_qs).text().contains(u"contoso.onmicrosoft.com"));
}

TEST_F(ReviewPageTest, ShowsWhoAsWhomAndExactlyWhat)
{
    show(samples::removalReview(samples::snapshotWith({})));
    EXPECT_TRUE(child<QLabel>(*page, u"actingAs"_qs).text().contains(u"Fabrikam Partner AB"));
    EXPECT_EQ(child<QLabel>(*page, u"customerId"_qs).text(), samples::contoso().id.toString());
    const QString requests = child<QLabel>(*page, u"requests"_qs).text();
    EXPECT_TRUE(requests.contains(u"PATCH /v1/customers/"_qs + samples::contoso().id.toString()));
    EXPECT_TRUE(requests.contains(u"relationshipToPartner"));
}

TEST_F(ReviewPageTest, StaysOffWhereSomethingBlocksNow)
{
    show(samples::removalReview(samples::snapshotWith({samples::legacy(u"Visio"_qs)})));
    tickAll();
    QTest::keyClicks(&name(), company.text);
    EXPECT_FALSE(confirm().isEnabled());
    EXPECT_FALSE(why().isEmpty());
}

TEST_F(ReviewPageTest, SaysWhenTheAccountChanged)
{
    Review review = samples::removalReview(samples::snapshotWith({}));
    review.changedSinceLast = true;
    show(review);
    EXPECT_TRUE(child(*page, u"message"_qs).isVisible());
}

TEST_F(ReviewPageTest, SuspendsWithoutANameUnderAButtonThatSaysWhat)
{
    const Subscription office = samples::legacy(u"Office"_qs);
    show(samples::suspensionReview(samples::snapshotWith({samples::addOnOf(office, u"Protection"_qs), office})));
    EXPECT_EQ(page->findChild<QLineEdit *>(u"typedName"_qs), nullptr);
    EXPECT_EQ(confirm().text(), u"Suspend 2 subscriptions"_qs);
    ASSERT_TRUE(confirm().isEnabled());
    QTest::keyClick(&confirm(), Qt::Key_Return);
    EXPECT_EQ(confirmations->count(), 0);
    click(confirm());
    EXPECT_EQ(confirmations->count(), 1);
}

TEST_F(ReviewPageTest, AsksForTheNameBeforeCancellingAndSaysWhatItCosts)
{
    const Subscription office = samples::cancellable(u"Office"_qs);
    Subscription phone = samples::cancellable(u"Phone"_qs);
    phone.parentId = office.id;
    Review review = samples::cancellationReview(samples::snapshotWith({office, phone}));
    review.writes.pop_back();
    show(review);
    EXPECT_EQ(confirm().text(), u"Cancel 1 subscription"_qs);
    EXPECT_FALSE(confirm().isEnabled());
    QTest::keyClicks(&name(), company.text);
    EXPECT_TRUE(confirm().isEnabled());
    EXPECT_TRUE(ticks().isEmpty());
    QString said;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said += label->text() + u'\n';
    for (const auto *part : {u"Office (25 seats) can be cancelled until", u"The users of 25 seats lose access at once.",
             u"Without this it would be billed until 31 Oct 2027", u"What comes back, as an estimate",
             u"Office: about 363 of 365 days that are paid for.", u"1 add-on below it", u"There is no way back",
             u"\"status\":\"deleted\""})
        EXPECT_TRUE(said.contains(QStringView(part))) << QString::fromUtf16(part).toStdString() << '\n'
                                                      << said.toStdString();
    click(confirm());
    EXPECT_EQ(confirmations->count(), 1);
}

/// A legacy subscription, one of new commerce inside its window, software, and delegated administration.
AccountSnapshot manyThings()
{
    AccountSnapshot snapshot =
        samples::snapshotWith({samples::legacy(u"Archive"_qs), samples::cancellable(u"Office"_qs)});
    snapshot.orders = Listing<Order>{.items = {samples::softwareOrder(u"Windows Server"_qs)}};
    (*snapshot.customer)->allowDelegatedAccess = true;
    return snapshot;
}

TEST_F(ReviewPageTest, SaysOfEveryKindOfStepWhatItMeans)
{
    show(samples::planReview(manyThings(), withDelegatedAdmin(clearAllWish(), true)));
    EXPECT_EQ(confirm().text(), u"Take 4 steps"_qs);
    EXPECT_FALSE(confirm().isEnabled()) << "a step of it can't be undone, so the name is typed";
    const QString said = text();
    for (const auto *part : {u"Suspend Archive", u"Cancel Office", u"Cancel the order of Windows Server",
             u"End delegated administration", u"The users of 25 seats lose access at once.",
             u"Billing for what is suspended stops.", u"The licences of the software end at once",
             u"You can no longer administer the customer's services", u"Granular relationships (GDAP) are not touched",
             u"Windows Server: probably all of it", u"What is suspended can be reactivated here.",
             u"There is no way back: what is cancelled", u"the customer's administrator has to grant it anew",
             u"/orders/order-1", u"\"status\":\"cancelled\"", u"\"allowDelegatedAccess\":false"})
        EXPECT_TRUE(said.contains(QStringView(part))) << QString::fromUtf16(part).toStdString() << '\n'
                                                      << said.toStdString();
}

TEST_F(ReviewPageTest, AsksWhetherDelegatedAdministrationEndsToo)
{
    show(samples::planReview(manyThings(), clearAllWish()));
    QSignalSpy wishes(page.get(), &ReviewPage::delegatedAdminToggled);
    QTest::keyClicks(&child<QLineEdit>(*page, u"reason"_qs), u"Moved on"_qs);
    const auto box = [this] {
        return child<QWidget>(*page, u"endDelegatedAdminToo"_qs).findChild<QCheckBox *>(u"tick"_qs);
    };
    EXPECT_FALSE(box()->isChecked());
    QTest::keyClick(box(), Qt::Key_Space);
    ASSERT_EQ(wishes.count(), 1);
    EXPECT_TRUE(wishes.at(0).at(0).toBool());

    const std::unique_ptr<ReviewPage> before = std::move(page);
    show(samples::planReview(manyThings(), withDelegatedAdmin(clearAllWish(), true)));
    page->follow(*before);
    EXPECT_EQ(child<QLineEdit>(*page, u"reason"_qs).text(), u"Moved on"_qs);
    EXPECT_TRUE(box()->isChecked());
    EXPECT_TRUE(box()->hasFocus());
}

TEST_F(ReviewPageTest, ASoftExitSaysFromWhenOnOneCanPart)
{
    const Subscription office = samples::committed(u"Office"_qs, samples::now().addDays(29));
    show(samples::planReview(samples::snapshotWith({office}), softExitWish()));
    EXPECT_EQ(confirm().text(), u"Stop 1 renewal"_qs);
    EXPECT_TRUE(confirm().isEnabled()) << "it can be taken back";
    EXPECT_TRUE(ticks().isEmpty()) << "there is no delegated administration";
    const QString said = text();
    for (const auto *part : {u"at the earliest: until then Office is billed",
             u"Users keep access until the end of the term", u"Extended Service Term"})
        EXPECT_TRUE(said.contains(QStringView(part))) << said.toStdString();
}

TEST_F(ReviewPageTest, LeavesOnBack)
{
    show(samples::removalReview(samples::snapshotWith({})));
    QSignalSpy left(page.get(), &ReviewPage::left);
    click(child(*page, u"backToAccount"_qs));
    EXPECT_EQ(left.count(), 1);
}

} // namespace

} // namespace parting::ui
