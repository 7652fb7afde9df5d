// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/pages/accountform.h"
#include "ui/text/signintexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

using samples::child;
using samples::click;

class AccountFormTest : public testing::Test {
protected:
    AccountFormTest()
    {
        samples::expose(form);
        form.focusFirst();
    }
    void type(const QString &name, const QString &text) { QTest::keyClicks(&child(form, name), text); }
    [[nodiscard]] QString flaw() const { return child<QLabel>(form, u"accountFlaw"_qs).text(); }

    AccountForm form;
    QSignalSpy accepted{&form, &AccountForm::accepted};
};

TEST_F(AccountFormTest, SaysWhatIsMissingUntilNothingIs)
{
    EXPECT_EQ(flaw(), texts::sentence(AccountFlaw::NoName));
    EXPECT_FALSE(child(form, u"acceptAccount"_qs).isEnabled());
    type(u"accountName"_qs, u" Us "_qs);
    EXPECT_EQ(flaw(), texts::sentence(AccountFlaw::BadTenant));
    type(u"tenant"_qs, u"contoso.onmicrosoft.com"_qs);
    EXPECT_EQ(flaw(), texts::sentence(AccountFlaw::BadClientId));
    QTest::keyClick(&child(form, u"clientId"_qs), Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 0);
    type(u"clientId"_qs, u"83EF9D05-4169-4EF9-9657-0E86B1EABA1D "_qs);
    EXPECT_TRUE(flaw().isEmpty());
    QTest::keyClick(&child(form, u"integrationSandbox"_qs), Qt::Key_Space);
    click(child(form, u"acceptAccount"_qs));
    ASSERT_EQ(accepted.count(), 1);
    const auto account = accepted.first().first().value<PartnerAccount>();
    EXPECT_EQ(account.name, u"Us"_qs);
    EXPECT_EQ(account.clientId, u"83EF9D05-4169-4EF9-9657-0E86B1EABA1D"_qs);
    EXPECT_TRUE(account.integrationSandbox);
    EXPECT_FALSE(account.readOnly);
    EXPECT_EQ(account.baseUrl, accountIn(Cloud::Global).baseUrl);
}

TEST_F(AccountFormTest, ACloudBringsItsAddresses)
{
    auto &cloud = child<QComboBox>(form, u"cloud"_qs);
    QTest::keyClick(&cloud, Qt::Key_Down);
    EXPECT_EQ(form.account().authority, accountIn(Cloud::UsGovernment).authority);
    QTest::keyClick(&cloud, Qt::Key_Down);
    EXPECT_EQ(form.account().authority, accountIn(Cloud::China).authority);
    EXPECT_EQ(form.account().scope, accountIn(Cloud::China).scope);
    for (const QString &name : {u"baseUrl"_qs, u"authority"_qs, u"scope"_qs})
        EXPECT_FALSE(child(form, name).isVisible()) << name.toStdString();
}

TEST_F(AccountFormTest, OtherAddressesBeginWithThoseOfTheCloudBefore)
{
    auto &cloud = child<QComboBox>(form, u"cloud"_qs);
    QTest::keyClick(&cloud, Qt::Key_Down);
    QTest::keyClick(&cloud, Qt::Key_Down);
    QTest::keyClick(&cloud, Qt::Key_Down);
    type(u"accountName"_qs, u"Us"_qs);
    type(u"tenant"_qs, u"contoso.partner.onmschina.cn"_qs);
    type(u"clientId"_qs, u"83ef9d05-4169-4ef9-9657-0e86b1eaba1d"_qs);
    EXPECT_TRUE(flaw().isEmpty());
    EXPECT_EQ(form.account().baseUrl, accountIn(Cloud::China).baseUrl);
    const auto retype = [this](const QString &name, const QString &text) {
        QTest::keyClick(&child(form, name), Qt::Key_A, Qt::ControlModifier);
        type(name, text);
    };
    retype(u"authority"_qs, u"https://login.chinacloudapi.cn"_qs);
    EXPECT_TRUE(flaw().isEmpty());
    EXPECT_EQ(form.account().authority, QUrl(u"https://login.chinacloudapi.cn"_qs));
    retype(u"authority"_qs, u"https://login.evil.example"_qs);
    EXPECT_EQ(flaw(), texts::sentence(AccountFlaw::BadAuthority));
    retype(u"baseUrl"_qs, u"http://127.0.0.1:4711"_qs);
    retype(u"authority"_qs, u" http://127.0.0.1:4711"_qs);
    EXPECT_TRUE(flaw().isEmpty());
    retype(u"scope"_qs, u"everything"_qs);
    EXPECT_EQ(flaw(), texts::sentence(AccountFlaw::BadScope));
    EXPECT_FALSE(child(form, u"acceptAccount"_qs).isEnabled());
    QTest::keyClick(&cloud, Qt::Key_Home);
    EXPECT_TRUE(flaw().isEmpty());
    EXPECT_EQ(form.account().scope, accountIn(Cloud::Global).scope);
}

TEST_F(AccountFormTest, KeepsWhatItDoesNotShow)
{
    PartnerAccount known = accountIn(Cloud::Global);
    known.id = u"id"_qs;
    known.colour = 4;
    known.authority = QUrl(u"https://login.chinacloudapi.cn"_qs);
    known.name = u"Us"_qs;
    form.setAccount(known);
    EXPECT_EQ(form.account(), known);
    PartnerAccount custom = accountIn(Cloud::Custom);
    custom.name = u"Test"_qs;
    form.setAccount(custom);
    EXPECT_EQ(form.account(), custom);
}

} // namespace
} // namespace parting::ui
