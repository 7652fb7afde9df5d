// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/readinessbook.h"

#include "core/domain/clock.h"
#include "core/service/accountreader.h"
#include "core/service/lastreads.h"
#include "core/storage/keptreadiness.h"

#include <QPointer>
#include <QTimer>

namespace parting {

namespace {

using namespace std::chrono_literals;
constexpr auto untilKept = 2s; // several at once cost no more than one

} // namespace

QUuid readinessKey(const CustomerId &id)
{
    return QUuid::fromString(id.toString());
}

struct ReadinessBook::Private {
    LastReads &kept;
    const Clock &clock;
    Known known{};
    QHash<CustomerId, Readiness> unkept{};
    QTimer keeping{};

    void put(const CustomerId &id, const Readiness &readiness)
    {
        known.insert(readinessKey(id), readiness);
        unkept.insert(id, readiness);
        if (!keeping.isActive())
            keeping.start(untilKept);
    }

    void keep()
    {
        std::vector<KeptReadiness> read;
        for (auto one = unkept.cbegin(); one != unkept.cend(); ++one)
            read.push_back({.id = one.key(), .readiness = one.value()});
        unkept.clear();
        kept.keepReadiness(std::move(read));
    }

    /// What was read meanwhile is newer.
    void take(const std::vector<KeptReadiness> &read)
    {
        known.reserve(static_cast<qsizetype>(read.size()));
        for (const auto &[id, readiness] : read)
            if (const QUuid key = readinessKey(id); !known.contains(key))
                known.insert(key, readiness);
    }
};

ReadinessBook::ReadinessBook(LastReads &kept, const AccountReader &reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{.kept = kept, .clock = clock})
{
    d->keeping.setSingleShot(true);
    connect(&d->keeping, &QTimer::timeout, this, [this] { d->keep(); });
    connect(&reader, &AccountReader::finished, this, [this, &reader] { note(reader.snapshot()); });
    connect(&kept, &LastReads::forgotten, this, [this](const CustomerId &id) {
        d->known.remove(readinessKey(id));
        d->unkept.remove(id);
        Q_EMIT changed(id);
    });
    connect(&kept, &LastReads::allForgotten, this, [this] {
        d->known.clear();
        d->unkept.clear();
        Q_EMIT opened();
    });
}

ReadinessBook::~ReadinessBook() = default;

void ReadinessBook::open()
{
    d->kept.openReadiness([this, alive = QPointer<ReadinessBook>(this)](const std::vector<KeptReadiness> &read) {
        if (!alive || read.empty())
            return;
        d->take(read);
        Q_EMIT opened();
    });
}

void ReadinessBook::note(const AccountSnapshot &snapshot)
{
    if (!isWholeReading(snapshot) || readinessKey(snapshot.id).isNull())
        return;
    d->put(snapshot.id, readinessOf(snapshot, d->clock.now()));
    Q_EMIT changed(snapshot.id);
}

void ReadinessBook::doubt(const CustomerId &id, const QDateTime &since)
{
    const auto found = d->known.constFind(readinessKey(id));
    if (found == d->known.cend())
        return;
    Readiness doubted = *found;
    doubted.holdsUntil = doubted.holdsUntil.isValid() ? std::min(doubted.holdsUntil, since) : since;
    if (doubted == *found)
        return;
    d->put(id, doubted);
    Q_EMIT changed(id);
}

const ReadinessBook::Known &ReadinessBook::known() const
{
    return d->known;
}

QDateTime ReadinessBook::now() const
{
    return d->clock.now();
}

Readiness ReadinessBook::of(const CustomerId &id) const
{
    return d->known.value(readinessKey(id)).at(d->clock.now());
}

} // namespace parting
