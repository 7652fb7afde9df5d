// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/accountfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parting {
namespace {

PartnerAccount account(const char *id, Cloud cloud)
{
    PartnerAccount made = accountIn(cloud);
    made.id = QString::fromLatin1(id);
    made.name = QStringLiteral("Ö & \"[x]\", =%1").arg(made.id);
    made.tenant = QStringLiteral("contoso.example");
    made.clientId = QStringLiteral("83EF9D05-4169-4EF9-9657-0E86B1EABA1D");
    made.colour = 3;
    made.integrationSandbox = cloud == Cloud::China;
    made.readOnly = cloud == Cloud::UsGovernment;
    return made;
}

TEST(AccountFile, KeepsEveryAccountAndTheCurrentOne)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(loadAccounts(folder.path()).accounts.isEmpty());
    AccountList list{.accounts = {account("one", Cloud::Global), account("two", Cloud::China),
                         account("three", Cloud::UsGovernment), account("four", Cloud::Custom)},
        .current = QStringLiteral("two")};
    ASSERT_TRUE(saveAccounts(folder.path(), list));
    AccountList read = loadAccounts(folder.path());
    EXPECT_EQ(read.accounts, list.accounts);
    EXPECT_EQ(read.current, list.current);
    list.accounts.removeAt(1);
    ASSERT_TRUE(saveAccounts(folder.path(), list));
    read = loadAccounts(folder.path());
    EXPECT_EQ(read.accounts, list.accounts);
    EXPECT_TRUE(read.current.isEmpty()) << "it is gone";
}

TEST(AccountFile, AnIdIsNeverAPath)
{
    const QTemporaryDir folder;
    const AccountList list{
        .accounts = {account("../../etc", Cloud::Global), account("/tmp", Cloud::Global), account("", Cloud::Global),
            account("a..b", Cloud::Global), account("good", Cloud::Global), account("good", Cloud::China)},
        .current = QStringLiteral("/tmp")};
    ASSERT_TRUE(saveAccounts(folder.path(), list));
    const AccountList read = loadAccounts(folder.path());
    ASSERT_EQ(read.accounts.size(), 1);
    EXPECT_EQ(read.accounts.first().cloud, Cloud::Global);
    EXPECT_TRUE(read.current.isEmpty());
}

TEST(AccountFile, DamageCostsNoMoreThanTheEntry)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("accounts.ini")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    static constexpr char damaged[] =
        "\0\xff garbage\n[account]\n1\\id=x\n1\\cloud=moon\n1\\colour=red\nsize=999999999\n";
    file.write(damaged, sizeof damaged - 1);
    file.close();
    const AccountList read = loadAccounts(folder.path());
    ASSERT_EQ(read.accounts.size(), 1);
    EXPECT_FALSE(flawsIn(read.accounts.first()).isEmpty());
}

} // namespace
} // namespace parting
