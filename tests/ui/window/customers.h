// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/customerpagedecoder.h"
#include "core/service/customerlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace parting::test {

struct ListedCustomer {
    QString id{};
    QString company{};
    QString domain{};
    QString relationship = QStringLiteral("reseller");
};

/// "11111111-…" for 1.
inline QString idOf(int number)
{
    return QStringLiteral("%1-aaaa-4bbb-8ccc-000000000000").arg(number, 8, 16, QLatin1Char('0'));
}

/// A page as it is decoded from the wire.
inline std::shared_ptr<const CustomerPage> page(const std::vector<ListedCustomer> &customers)
{
    QJsonArray items;
    for (const ListedCustomer &customer : customers) {
        const QJsonObject profile{
            {QStringLiteral("companyName"), customer.company}, {QStringLiteral("domain"), customer.domain}};
        items.append(QJsonObject{{QStringLiteral("id"), customer.id}, {QStringLiteral("companyProfile"), profile},
            {QStringLiteral("relationshipToPartner"), customer.relationship}});
    }
    return decodeCustomerPage(QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson())->page;
}

inline CustomerList listOf(const std::vector<std::vector<ListedCustomer>> &pages)
{
    CustomerList list;
    for (const auto &customers : pages)
        list.append(page(customers));
    return list;
}

} // namespace parting::test
