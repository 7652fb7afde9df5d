// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/chunkedsecrets.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace parting {

namespace {

/// The entry that lists the pieces: "pieces GENERATION COUNT SHA256".
struct Listing {
    QByteArray generation{};
    int count = 0;
    QByteArray digest{};
};

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

std::optional<Listing> listingIn(const std::optional<QByteArray> &entry)
{
    const QList<QByteArray> words = entry.value_or(QByteArray()).split(' ');
    bool isNumber = false;
    const int count = words.size() == 4 ? words.at(2).toInt(&isNumber) : 0;
    if (words.first() != "pieces" || !isNumber || count < 1 || count > 1000)
        return {};
    return Listing{.generation = words.at(1), .count = count, .digest = words.at(3)};
}

QString pieceName(const QString &name, const Listing &listing, int piece)
{
    return name + u'/' + QString::fromLatin1(listing.generation) + u'/' + QString::number(piece);
}

Error damaged()
{
    return {.kind = ErrorKind::Storage, .detail = QStringLiteral("keychain: what is stored is damaged")};
}

} // namespace

struct ChunkedSecrets::Work : std::enable_shared_from_this<Work> {
    using Read = std::function<void(Result<std::optional<QByteArray>>)>;
    using Done = std::function<void(Result<void>)>;

    std::unique_ptr<SecretStore> inner;
    qsizetype largest = 0;

    void readPieces(const QString &name, const Listing &listing, const QByteArray &soFar, int piece, const Read &done)
    {
        if (piece == listing.count)
            return digestOf(soFar) == listing.digest ? done(soFar) : done(tl::unexpected(damaged()));
        inner->read(pieceName(name, listing, piece),
            [self = shared_from_this(), name, listing, soFar, piece, done](const auto &read) {
                if (!read || !*read)
                    return done(tl::unexpected(read ? damaged() : read.error()));
                self->readPieces(name, listing, soFar + **read, piece + 1, done);
            });
    }

    void writePieces(const QString &name, const Listing &listing, const QByteArray &secret, int piece, const Done &done)
    {
        if (piece == listing.count) {
            const QByteArray entry =
                "pieces " + listing.generation + ' ' + QByteArray::number(listing.count) + ' ' + listing.digest;
            return inner->write(name, entry, done);
        }
        inner->write(pieceName(name, listing, piece), secret.mid(piece * largest, largest),
            [self = shared_from_this(), name, listing, secret, piece, done](const Result<void> &written) {
                if (!written)
                    return done(written);
                self->writePieces(name, listing, secret, piece + 1, done);
            });
    }

    void removePieces(const QString &name, const Listing &listing, int piece, const Done &done)
    {
        if (piece == listing.count)
            return done({});
        inner->remove(pieceName(name, listing, piece),
            [self = shared_from_this(), name, listing, piece, done](const Result<void> &removed) {
                if (!removed)
                    return done(removed);
                self->removePieces(name, listing, piece + 1, done);
            });
    }
};

ChunkedSecrets::ChunkedSecrets(std::unique_ptr<SecretStore> inner, qsizetype largest) : m_work(std::make_shared<Work>())
{
    m_work->inner = std::move(inner);
    m_work->largest = largest;
}

ChunkedSecrets::~ChunkedSecrets() = default;

bool ChunkedSecrets::lasting() const
{
    return m_work->inner->lasting();
}

void ChunkedSecrets::read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    m_work->inner->read(name, [work = m_work, name, done = std::move(done)](const auto &entry) {
        const auto listing = entry ? listingIn(*entry) : std::nullopt;
        if (listing)
            return work->readPieces(name, *listing, {}, 0, done);
        done(entry && *entry ? tl::unexpected(damaged()) : entry);
    });
}

void ChunkedSecrets::write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    const Listing listing{.generation = QByteArray::number(QRandomGenerator::system()->generate64(), 16),
        .count = static_cast<int>(std::max<qsizetype>(1, (secret.size() + m_work->largest - 1) / m_work->largest)),
        .digest = digestOf(secret)};
    m_work->inner->read(name, [work = m_work, name, secret, listing, done = std::move(done)](const auto &before) {
        const auto old = before ? listingIn(*before) : std::nullopt;
        work->writePieces(name, listing, secret, 0, [work, name, old, done](const Result<void> &written) {
            if (written && old)
                return work->removePieces(name, *old, 0, done);
            done(written);
        });
    });
}

void ChunkedSecrets::remove(const QString &name, std::function<void(Result<void>)> done)
{
    m_work->inner->read(name, [work = m_work, name, done = std::move(done)](const auto &before) {
        const auto old = before ? listingIn(*before) : std::nullopt;
        work->inner->remove(name, [work, name, old, done](const Result<void> &removed) {
            if (removed && old)
                return work->removePieces(name, *old, 0, done);
            done(removed);
        });
    });
}

} // namespace parting
