// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/chain.h"

#include <QCryptographicHash>

namespace parting {

QByteArray chainHash(const QByteArray &previous, const ChainLink &link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &field) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    };
    add(previous);
    for (const QString *field : {&link.run, &link.kind, &link.at, &link.payload})
        add(field->toUtf8());
    return hash.result().toHex();
}

Result<QByteArray> verifiedHead(const Sqlite &file)
{
    auto query = file.read(QStringLiteral("SELECT run, kind, at, payload, hash, seq FROM entry ORDER BY seq"));
    if (!query)
        return tl::make_unexpected(query.error());
    QByteArray head;
    qint64 entries = 0;
    while (query->next()) {
        const ChainLink link{.run = query->value(0).toString(),
            .kind = query->value(1).toString(),
            .at = query->value(2).toString(),
            .payload = query->value(3).toString()};
        head = chainHash(head, link);
        ++entries;
        if (head != query->value(4).toString().toLatin1())
            return tl::make_unexpected(storageError(
                QStringLiteral("the journal was changed outside Parting: entry ") + query->value(5).toString()));
    }
    const auto written =
        file.value(QStringLiteral("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entry'"));
    if (!written)
        return tl::make_unexpected(written.error());
    if (written->toLongLong() != entries)
        return tl::make_unexpected(
            storageError(QStringLiteral("the journal was changed outside Parting: entries are missing at its end")));
    return head;
}

} // namespace parting
