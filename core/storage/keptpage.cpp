// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/keptpage.h"

#include <QDataStream>
#include <QIODevice>

namespace parting {

namespace {

constexpr auto format = QDataStream::Qt_6_4;

void put(QDataStream &stream, const std::string &text)
{
    stream << QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

void take(QDataStream &stream, std::string &text)
{
    QByteArray bytes;
    stream >> bytes;
    text = bytes.toStdString();
}

} // namespace

QByteArray packed(const std::vector<KeptCustomer> &page)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(format);
    for (const KeptCustomer &customer : page) {
        for (const std::string *text : {&customer.id, &customer.company, &customer.domain, &customer.relationship})
            put(stream, *text);
        stream << customer.unreadable;
    }
    return bytes;
}

std::optional<std::vector<KeptCustomer>> unpacked(const QByteArray &bytes)
{
    std::vector<KeptCustomer> page;
    QDataStream stream(bytes);
    stream.setVersion(format);
    while (!stream.atEnd()) {
        KeptCustomer customer;
        for (std::string *text : {&customer.id, &customer.company, &customer.domain, &customer.relationship})
            take(stream, *text);
        stream >> customer.unreadable;
        if (stream.status() != QDataStream::Ok)
            return std::nullopt;
        page.push_back(std::move(customer));
    }
    return page;
}

} // namespace parting
