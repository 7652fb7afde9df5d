// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/partneraccount.h"

#include <gtest/gtest.h>

namespace parting {
namespace {

PartnerAccount complete(Cloud cloud)
{
    PartnerAccount account = accountIn(cloud);
    account.name = QStringLiteral("Us");
    account.tenant = QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1");
    account.clientId = QStringLiteral("83EF9D05-4169-4EF9-9657-0E86B1EABA1D");
    return account;
}

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

TEST(PartnerAccount, EveryCloudHasItsOwnThreeAddresses)
{
    // learn.microsoft.com/partner-center/developer/partner-center-rest-urls
    const PartnerAccount global = accountIn(Cloud::Global);
    EXPECT_EQ(global.baseUrl, url("https://api.partnercenter.microsoft.com"));
    EXPECT_EQ(global.authority, url("https://login.microsoftonline.com"));
    EXPECT_EQ(global.scope, QStringLiteral("https://api.partnercenter.microsoft.com/user_impersonation"));
    const PartnerAccount government = accountIn(Cloud::UsGovernment);
    EXPECT_EQ(government.baseUrl, global.baseUrl);
    EXPECT_EQ(government.authority, url("https://login.microsoftonline.us"));
    const PartnerAccount china = accountIn(Cloud::China);
    EXPECT_EQ(china.baseUrl, url("https://partner.partnercenterapi.microsoftonline.cn"));
    EXPECT_EQ(china.authority, url("https://login.partner.microsoftonline.cn"));
    EXPECT_EQ(china.scope, QStringLiteral("https://partner.partnercenterapi.microsoftonline.cn/user_impersonation"));
    for (const Cloud cloud : {Cloud::Global, Cloud::UsGovernment, Cloud::China})
        EXPECT_TRUE(flawsIn(complete(cloud)).isEmpty());
}

TEST(PartnerAccount, SaysEverythingThatIsMissing)
{
    EXPECT_EQ(flawsIn(PartnerAccount{}),
        (QList{AccountFlaw::NoName, AccountFlaw::BadTenant, AccountFlaw::BadClientId, AccountFlaw::BadBaseUrl,
            AccountFlaw::BadAuthority, AccountFlaw::BadScope}));
}

TEST(PartnerAccount, ATenantIsAnIdOrADomain)
{
    PartnerAccount account = complete(Cloud::Global);
    for (const char *good : {"contoso.onmicrosoft.com", "CONTOSO.com", "a-b.c-d.example"}) {
        account.tenant = QString::fromLatin1(good);
        EXPECT_TRUE(flawsIn(account).isEmpty()) << good;
    }
    for (const char *bad :
        {"", "common", "organizations", "consumers", "contoso", "contoso.com/x", "a..b.com", "-a.com", "contoso.com ",
            "con toso.com", "{0c39d6d5-c70d-4c55-bc02-f620844f3fd1}", "contoso.com?x", "../x.com"}) {
        account.tenant = QString::fromLatin1(bad);
        EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadTenant}) << bad;
    }
}

TEST(PartnerAccount, AClientIdIsAGuid)
{
    PartnerAccount account = complete(Cloud::Global);
    for (const char *bad : {"", "parting", "83EF9D05-4169-4EF9-9657-0E86B1EABA1", "83EF9D0541694EF996570E86B1EABA1D"}) {
        account.clientId = QString::fromLatin1(bad);
        EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadClientId}) << bad;
    }
}

TEST(PartnerAccount, OnlyMicrosoftOrThisComputerIsAskedForATokenOrGivenOne)
{
    for (const char *bad : {"https://evil.example", "http://api.partnercenter.microsoft.com",
             "https://api.partnercenter.microsoft.com.evil.example", "https://a@api.partnercenter.microsoft.com",
             "https://api.partnercenter.microsoft.com:8443", "https://api.partnercenter.microsoft.com/path",
             "https://api.partnercenter.microsoft.com?q", "ftp://127.0.0.1"}) {
        PartnerAccount account = complete(Cloud::Global);
        account.baseUrl = url(bad);
        EXPECT_TRUE(flawsIn(account).contains(AccountFlaw::BadBaseUrl)) << bad;
    }
    for (const char *bad : {"https://evil.example", "http://login.microsoftonline.com",
             "https://login.microsoftonline.com.evil.example", "https://login.microsoftonline.com/common"}) {
        PartnerAccount account = complete(Cloud::Global);
        account.authority = url(bad);
        EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadAuthority}) << bad;
    }
}

TEST(PartnerAccount, ATokenOfMicrosoftsStaysWithMicrosoft)
{
    PartnerAccount account = complete(Cloud::Custom);
    account.baseUrl = url("http://127.0.0.1:8080");
    EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadAuthority});
    account.authority = url("http://127.0.0.1:8080");
    EXPECT_TRUE(flawsIn(account).isEmpty());
    account.baseUrl = accountIn(Cloud::Global).baseUrl;
    EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadAuthority});
}

TEST(PartnerAccount, AScopeNamesAResource)
{
    PartnerAccount account = complete(Cloud::Global);
    account.scope = QStringLiteral("https://api.partnercenter.microsoft.com/.default");
    EXPECT_TRUE(flawsIn(account).isEmpty());
    for (const char *bad : {"", "openid", "user_impersonation", "/user_impersonation", "https:///user_impersonation",
             "https://x.example/user_impersonation openid", "http://x.example/user_impersonation"}) {
        account.scope = QString::fromLatin1(bad);
        EXPECT_EQ(flawsIn(account), QList{AccountFlaw::BadScope}) << bad;
    }
}

TEST(PartnerAccount, EveryOneHasAFolderOfItsOwn)
{
    PartnerAccount account = complete(Cloud::Global);
    account.tenant = QStringLiteral("Cöntoso/..com");
    const QString first = newAccountId(account, {});
    EXPECT_EQ(first, QStringLiteral("api.partnercenter.microsoft.com-c_ntoso_..com"));
    account.id = first;
    EXPECT_EQ(newAccountId(account, {account}), first + QStringLiteral("-2"));
}

} // namespace
} // namespace parting
