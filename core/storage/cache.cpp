// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/cache.h"

#include "core/storage/cachefile.h"
#include "core/storage/keptpage.h"

#include <algorithm>

namespace parting {

namespace {

QString keyOf(const CustomerId &id)
{
    return id.toString().toLower();
}

QString text(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instant(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// Never null, which the table would refuse.
QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Result<Cache> Cache::open(const Place &place, const WriteFault &fault)
{
    return openCacheFile(place.folder + QStringLiteral("/cache.sqlite"), place.account, place.readOnly, fault)
        .map([](std::unique_ptr<Sqlite> file) { return Cache(std::move(file)); });
}

Result<void> Cache::keep(const KeptList &list, const std::function<QByteArray()> &page)
{
    return m_file->transaction([&]() -> Result<void> {
        auto done = m_file->write(QStringLiteral("DELETE FROM page"))
                        .and_then([&] { return m_file->write(QStringLiteral("DELETE FROM list")); })
                        .and_then([&] {
                            return m_file->write(QStringLiteral("INSERT INTO list(read_at, duplicates) VALUES(?, ?)"),
                                {text(list.readAt), list.duplicates});
                        });
        int number = 0;
        for (QByteArray bytes = page(); done && !bytes.isEmpty(); bytes = page())
            done = m_file->write(QStringLiteral("INSERT INTO page(number, customers) VALUES(?, ?)"), {number++, bytes});
        return done;
    });
}

Result<std::optional<KeptList>> Cache::list(const std::function<void(const QByteArray &)> &page) const
{
    auto list = m_file->read(QStringLiteral("SELECT read_at, duplicates FROM list"));
    if (!list)
        return tl::make_unexpected(list.error());
    if (!list->next())
        return std::nullopt;
    const KeptList kept{.readAt = instant(list->value(0)), .duplicates = list->value(1).toUInt()};
    auto pages = m_file->read(QStringLiteral("SELECT customers FROM page ORDER BY number"));
    if (!pages)
        return tl::make_unexpected(pages.error());
    while (pages->next())
        page(pages->value(0).toByteArray());
    return kept;
}

Result<void> Cache::keep(const KeptAccount &account, const Limits &limits)
{
    const QString key = keyOf(account.id);
    return m_file->transaction([&]() -> Result<void> {
        auto done = drop(key).and_then([&] {
            return m_file->write(
                QStringLiteral("INSERT INTO account(id, read_at) VALUES(?, ?)"), {key, text(account.readAt)});
        });
        int number = 0;
        for (const RawDocument &document : account.documents) {
            if (done)
                done = m_file->write(
                    QStringLiteral("INSERT INTO document(account, number, path, read_at, body) VALUES(?, ?, ?, ?, ?)"),
                    {key, number++, document.path, text(document.readAt), blob(document.body)});
        }
        return done.and_then([&] { return dropBeyond(limits); });
    });
}

Result<void> Cache::dropBeyond(const Limits &limits)
{
    return m_file->write(QStringLiteral("DELETE FROM account WHERE read_at < ?"), {text(limits.oldest)}).and_then([&] {
        return m_file->write(QStringLiteral("DELETE FROM account WHERE id NOT IN"
                                            " (SELECT id FROM account ORDER BY read_at DESC LIMIT ?)"),
            {limits.most});
    });
}

Result<std::optional<KeptAccount>> Cache::account(const CustomerId &id) const
{
    const QString key = keyOf(id);
    const auto readAt = m_file->value(QStringLiteral("SELECT read_at FROM account WHERE id = ?"), {key});
    if (!readAt)
        return tl::make_unexpected(readAt.error());
    if (!readAt->isValid())
        return std::nullopt;
    KeptAccount account{.id = id, .readAt = instant(*readAt)};
    auto documents = m_file->read(
        QStringLiteral("SELECT path, body, read_at FROM document WHERE account = ? ORDER BY number"), {key});
    if (!documents)
        return tl::make_unexpected(documents.error());
    while (documents->next())
        account.documents.push_back({.path = documents->value(0).toString(),
            .body = documents->value(1).toByteArray(),
            .readAt = instant(documents->value(2))});
    return account;
}

Result<void> Cache::keep(const std::vector<KeptReadiness> &read, const QDateTime &oldest)
{
    return m_file->transaction([&]() -> Result<void> {
        const QString sql = QStringLiteral("INSERT OR REPLACE INTO readiness(id, read_at, facts) VALUES(?, ?, ?)");
        for (const auto &[id, readiness] : read)
            if (auto done = m_file->write(sql, {keyOf(id), text(readiness.readAt), packed(readiness)}); !done)
                return done;
        return m_file->write(QStringLiteral("DELETE FROM readiness WHERE read_at < ?"), {text(oldest)});
    });
}

Result<std::vector<KeptReadiness>> Cache::readiness() const
{
    auto rows = m_file->read(QStringLiteral("SELECT id, facts FROM readiness"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<KeptReadiness> all;
    while (rows->next())
        if (const auto readiness = unpackedReadiness(rows->value(1).toByteArray()))
            all.push_back({.id = CustomerId(rows->value(0).toString()), .readiness = *readiness});
    return all;
}

Result<void> Cache::drop(const QString &account)
{
    return m_file->write(QStringLiteral("DELETE FROM account WHERE id = ?"), {account});
}

Result<void> Cache::dropFromList(const CustomerId &id)
{
    auto pages = m_file->read(QStringLiteral("SELECT number, customers FROM page"));
    if (!pages)
        return tl::make_unexpected(pages.error());
    std::vector<std::pair<int, QByteArray>> without;
    while (pages->next()) {
        auto page = unpacked(pages->value(1).toByteArray());
        const auto is = [&id](const KeptCustomer &one) { return CustomerId(QString::fromStdString(one.id)) == id; };
        if (page && std::erase_if(*page, is) > 0)
            without.emplace_back(pages->value(0).toInt(), packed(*page));
    }
    pages->finish();
    for (const auto &[number, bytes] : without) {
        if (auto done =
                m_file->write(QStringLiteral("UPDATE page SET customers = ? WHERE number = ?"), {blob(bytes), number});
            !done)
            return done;
    }
    return {};
}

Result<void> Cache::forget(const CustomerId &id)
{
    const QString key = keyOf(id);
    return m_file
        ->transaction([&] {
            return drop(key)
                .and_then([&] { return m_file->write(QStringLiteral("DELETE FROM readiness WHERE id = ?"), {key}); })
                .and_then([&] { return dropFromList(id); });
        })
        .and_then([this] { return m_file->scrub(); });
}

Result<void> Cache::forgetAll()
{
    return m_file
        ->transaction([this]() -> Result<void> {
            for (const char *all : {"DELETE FROM list", "DELETE FROM page", "DELETE FROM readiness",
                     "DELETE FROM document", "DELETE FROM account"})
                if (auto done = m_file->write(QLatin1String(all)); !done)
                    return done;
            return {};
        })
        .and_then([this] { return m_file->scrub(); });
}

} // namespace parting
