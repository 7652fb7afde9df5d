// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/pages/accountform.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/donepage.h"
#include "ui/pages/interruptedpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/runpage.h"
#include "ui/pages/welcomepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

/// What a person can act on.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Qt's own inner parts (a header, a tab bar's scroll buttons) are its business.
bool isOurs(const QWidget *widget)
{
    return widget->objectName() != u"qt_tableview_cornerbutton"_qs && !widget->inherits("QHeaderView")
        && !widget->inherits("QTableCornerButton")
        && !(widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"));
}

QStringList nameless(const QWidget &page)
{
    QStringList found;
    for (const QWidget *widget : page.findChildren<QWidget *>())
        if (isControl(widget) && isOurs(widget) && widget->isVisibleTo(&page)
            && (widget->accessibleName().isEmpty() || widget->objectName().isEmpty()))
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    return found;
}

AccountSnapshot everyAction()
{
    AccountSnapshot snapshot = samples::snapshotWith(
        {samples::legacy(u"A"_qs), samples::legacy(u"B"_qs), samples::committed(u"E3"_qs, samples::now().addDays(29))});
    snapshot.entitlements = tl::make_unexpected(samples::refused(403, u"900329"_qs));
    return snapshot;
}

TEST(AccessibleNames, AreMissingNowhere)
{
    AccountPage account;
    account.show(samples::factsOf(everyAction()));
    EXPECT_EQ(nameless(account), QStringList());

    const ReviewPage review(samples::removalReview(everyAction()), {TypedName::Company, u"Contoso AB"_qs}, true);
    EXPECT_EQ(nameless(review), QStringList());

    RunPage run;
    run.show(samples::removalRun(RunOutcome::Running), samples::now());
    EXPECT_EQ(nameless(run), QStringList());

    DonePage done;
    done.show({.run = samples::removalRun(RunOutcome::Done), .requestLink = u"https://example.test/"_qs});
    EXPECT_EQ(nameless(done), QStringList());

    InterruptedPage interrupted;
    interrupted.show({{.run = samples::removalRun(RunOutcome::Unknown), .writeWasSent = true}});
    EXPECT_EQ(nameless(interrupted), QStringList());

    const WelcomePage welcome({{u"one"_qs, u"One"_qs}});
    EXPECT_EQ(nameless(welcome), QStringList());

    const AccountForm form;
    EXPECT_EQ(nameless(form), QStringList());
}

TEST(AccessibleNames, AreTheFixedOnes)
{
    AccountPage account;
    account.show(samples::factsOf(everyAction()));
    QStringList names;
    for (const QWidget *widget : account.findChildren<QWidget *>())
        names << widget->accessibleName();
    for (const QString &fixed : {u"Before the relationship can be removed"_qs, u"Subscriptions"_qs,
             u"Other holdings"_qs, u"Verdict"_qs, u"Why not"_qs, u"Suspend"_qs, u"Suspend all"_qs, u"Reactivate"_qs,
             u"Read again"_qs, u"Stop reading"_qs, u"Remove reseller relationship"_qs, u"Message"_qs})
        EXPECT_TRUE(names.contains(fixed)) << qPrintable(fixed);
}

} // namespace

} // namespace parting::ui
