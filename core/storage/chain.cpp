// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/chain.h"

#include <QCryptographicHash>

namespace parting {

namespace {

Error changedOutside(const QString &what)
{
    return storageError(QStringLiteral("the journal was changed outside Parting: ") + what);
}

Result<ChainPosition> checkedEnd(const Sqlite &file, const ChainPosition &end)
{
    const auto written =
        file.value(QStringLiteral("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entry'"));
    if (!written)
        return tl::make_unexpected(written.error());
    if (written->toLongLong() != end.entries)
        return tl::make_unexpected(changedOutside(QStringLiteral("entries are missing at its end")));
    return end;
}

} // namespace

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

Result<ChainPosition> checkedChain(const Sqlite &file, const ChainPosition &from, int most)
{
    auto query = file.read(
        QStringLiteral("SELECT run, kind, at, payload, hash, seq FROM entry WHERE seq > ? ORDER BY seq LIMIT ?"),
        {from.entries, most});
    if (!query)
        return tl::make_unexpected(query.error());
    ChainPosition position = from;
    while (query->next()) {
        const ChainLink link{.run = query->value(0).toString(),
            .kind = query->value(1).toString(),
            .at = query->value(2).toString(),
            .payload = query->value(3).toString()};
        position.head = chainHash(position.head, link);
        ++position.entries;
        if (position.head != query->value(4).toString().toLatin1() || position.entries != query->value(5).toLongLong())
            return tl::make_unexpected(changedOutside(QStringLiteral("entry ") + query->value(5).toString()));
    }
    position.atEnd = position.entries - from.entries < most;
    return position.atEnd ? checkedEnd(file, position) : position;
}

} // namespace parting
