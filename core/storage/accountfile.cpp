// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/accountfile.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace parting {

namespace {

constexpr int mostAccounts = 100;

const QHash<Cloud, QString> &cloudWords()
{
    static const QHash<Cloud, QString> words{{Cloud::Global, QStringLiteral("global")},
        {Cloud::UsGovernment, QStringLiteral("us-government")}, {Cloud::China, QStringLiteral("china")},
        {Cloud::Custom, QStringLiteral("custom")}};
    return words;
}

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("accounts.ini"));
}

bool isFolderName(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,199}$"));
    return plain.match(id).hasMatch() && !id.contains(QLatin1String(".."));
}

PartnerAccount accountFrom(const QSettings &file)
{
    const auto text = [&](const char *key) { return file.value(QLatin1String(key)).toString(); };
    return {.id = text("id"),
        .name = text("name"),
        .cloud = cloudWords().key(text("cloud"), Cloud::Custom),
        .baseUrl = QUrl(text("baseUrl"), QUrl::StrictMode),
        .authority = QUrl(text("authority"), QUrl::StrictMode),
        .scope = text("scope"),
        .tenant = text("tenant"),
        .clientId = text("clientId"),
        .colour = file.value(QStringLiteral("colour")).toInt(),
        .integrationSandbox = file.value(QStringLiteral("integrationSandbox")).toBool(),
        .readOnly = file.value(QStringLiteral("readOnly")).toBool()};
}

void write(QSettings &file, const PartnerAccount &account)
{
    file.setValue(QStringLiteral("id"), account.id);
    file.setValue(QStringLiteral("name"), account.name);
    file.setValue(QStringLiteral("cloud"), cloudWords().value(account.cloud));
    file.setValue(QStringLiteral("baseUrl"), account.baseUrl.toString(QUrl::FullyEncoded));
    file.setValue(QStringLiteral("authority"), account.authority.toString(QUrl::FullyEncoded));
    file.setValue(QStringLiteral("scope"), account.scope);
    file.setValue(QStringLiteral("tenant"), account.tenant);
    file.setValue(QStringLiteral("clientId"), account.clientId);
    file.setValue(QStringLiteral("colour"), account.colour);
    file.setValue(QStringLiteral("integrationSandbox"), account.integrationSandbox);
    file.setValue(QStringLiteral("readOnly"), account.readOnly);
}

} // namespace

const PartnerAccount *AccountList::find(const QString &id) const
{
    const auto found = std::ranges::find(accounts, id, &PartnerAccount::id);
    return found == accounts.end() ? nullptr : &*found;
}

AccountList loadAccounts(const QString &folder)
{
    QSettings file(fileIn(folder), QSettings::IniFormat);
    AccountList list{.current = file.value(QStringLiteral("current")).toString()};
    const int count = std::min(file.beginReadArray(QStringLiteral("account")), mostAccounts);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const PartnerAccount account = accountFrom(file);
        if (isFolderName(account.id) && !list.find(account.id))
            list.accounts.append(account);
    }
    if (!list.find(list.current))
        list.current.clear();
    return list;
}

bool saveAccounts(const QString &folder, const AccountList &list)
{
    QSettings file(fileIn(folder), QSettings::IniFormat);
    file.clear();
    file.setValue(QStringLiteral("current"), list.current);
    file.beginWriteArray(QStringLiteral("account"), static_cast<int>(list.accounts.size()));
    for (int i = 0; i < list.accounts.size(); ++i) {
        file.setArrayIndex(i);
        write(file, list.accounts.at(i));
    }
    file.endArray();
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace parting
