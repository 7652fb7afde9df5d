// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/journey/job.h"

#include <QLabel>
#include <QLineEdit>

namespace parting::ui {
namespace {

class ClearAllJob : public test::Job {
protected:
    struct Target {
        std::string customer{}, id{};
    };
    /// What the n-th PATCH that the review announces is about.
    [[nodiscard]] Target announced(int n) const
    {
        static const QRegularExpression patch(u"PATCH +/v1/customers/([^/\\s]+)(?:/\\w+/(\\S+))?"_qs);
        auto found = patch.globalMatch(w.find<QLabel>("requests")->text());
        QRegularExpressionMatch match;
        for (int i = 0; i <= n && found.hasNext(); ++i)
            match = found.next();
        return {match.captured(1).toStdString(), match.captured(2).toStdString()};
    }
    void typeName(const QString &name)
    {
        QTest::mouseClick(w.find<QLineEdit>("typedName"), Qt::LeftButton);
        w.type(name);
    }
    [[nodiscard]] QString pageText(const char *page) const
    {
        QString said;
        for (const QLabel *label : w.find(page)->findChildren<QLabel *>())
            said += label->text() + u'\n';
        return said;
    }
};

TEST_F(ClearAllJob, StopsAtASurpriseInTheMiddleAndGoesOnFromThere)
{
    choose(u"wingtip"_qs);
    press(u"Clear all that can be cleared"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    QCheckBox *tick = w.find<QCheckBox>("tick");
    ASSERT_TRUE(tick) << "delegated administration may end as well";
    QTest::keyClick(tick, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Take 5 steps"_qs); }));
    EXPECT_EQ(writes(), 0);

    const Target plan = announced(3);
    ASSERT_TRUE(w.server->edit(plan.customer, sandbox::Holding::Subscription, plan.id, R"({"quantity":2})"))
        << "somebody else changes it while the review is read";
    typeName(u"Wingtip Toys"_qs);
    press(u"Take 5 steps"_qs);

    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Take 2 steps"_qs); }, 20'000)) << "reviewed once more";
    EXPECT_EQ(writes(), 3) << "the rest was not sent";
    EXPECT_TRUE(pageText("reviewPage").contains(u"The account changed since you reviewed it"_qs));
    typeName(u"Wingtip Toys"_qs);
    press(u"Take 2 steps"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 5);
    EXPECT_TRUE(w.server->blockers(plan.customer).empty());
    press(u"Back to account"_qs);
    EXPECT_TRUE(waitForButton(u"Remove reseller relationship"_qs));
}

TEST_F(ClearAllJob, ASoftExitStopsTheRenewalAndTellsTheDay)
{
    choose(u"contoso"_qs);
    press(u"Prepare a soft exit"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    EXPECT_TRUE(pageText("reviewPage").contains(u"at the earliest: until then Office staff is billed"_qs));
    press(u"Stop 1 renewal"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
    EXPECT_TRUE(pageText("donePage").contains(u"set End of term to cancel"_qs));
}

TEST_F(ClearAllJob, SoftwareIsCancelledByItsOrder)
{
    choose(u"lucerne"_qs);
    press(u"Cancel order"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    confirmWithName(u"Lucerne Publishing"_qs, u"Cancel 1 order"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
}

TEST_F(ClearAllJob, DelegatedAdministrationEndsByItself)
{
    choose(u"southridge"_qs);
    ASSERT_TRUE(waitForButton(u"Remove reseller relationship"_qs));
    QTest::mouseClick(w.find<QPushButton>("fold"), Qt::LeftButton);
    ASSERT_TRUE(waitForButton(u"End it"_qs));
    QTest::keyClick(button(u"End it"_qs), Qt::Key_Space);
    ASSERT_TRUE(waitForPage("reviewPage"));
    confirmWithName(u"Southridge Video"_qs, u"End delegated administration"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
}

} // namespace
} // namespace parting::ui
