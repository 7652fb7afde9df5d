// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/accountreader.h"

#include "core/api/partnerapi.h"
#include "core/domain/clock.h"

#include <QPointer>

#include <array>

namespace parting {

struct AccountReader::Private {
    AccountReader &q;
    PartnerApi &api;
    const Clock &clock;
    AccountSnapshot snapshot{};
    bool reading = false;
    int reads = 0; ///< begun so far
    Moment begun{};
    std::array<CallHandle, 4> calls{};

    template <class T> Callback<Document<T>> into(Part<T> AccountSnapshot::*part)
    {
        return [this, part](Result<Document<T>> answer) {
            if (clock.jumpedSince(begun)) // some parts would be older than the others by a sleep
                return q.read(CustomerId(snapshot.id));
            if (answer) {
                snapshot.documents.push_back(std::move(answer->raw));
                snapshot.*part = std::move(answer->value);
            } else {
                snapshot.*part = tl::make_unexpected(answer.error());
            }
            arrived();
        };
    }

    /// Says what there is to say, last: whoever listens may read another customer or end the reader.
    void arrived()
    {
        snapshot.readAt = clock.now();
        reading = !snapshot.complete();
        const QPointer<AccountReader> reader(&q);
        const int mine = reads;
        const bool complete = !reading;
        Q_EMIT reader->changed();
        if (complete && reader && reader->d->reads == mine)
            Q_EMIT reader->finished();
    }

    void drop()
    {
        for (CallHandle &call : calls)
            call.cancel();
        reading = false;
        ++reads;
    }
};

AccountReader::AccountReader(PartnerApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this, .api = api, .clock = clock})
{
}

AccountReader::~AccountReader() = default;

void AccountReader::read(const CustomerId &customer)
{
    d->drop();
    d->snapshot = {.id = customer};
    d->begun = d->clock.moment();
    d->reading = true;
    d->calls = {d->api.customer(customer, d->into(&AccountSnapshot::customer)),
        d->api.subscriptions(customer, d->into(&AccountSnapshot::subscriptions)),
        d->api.entitlements(customer, d->into(&AccountSnapshot::entitlements)),
        d->api.orders(customer, d->into(&AccountSnapshot::orders))};
}

void AccountReader::stop()
{
    if (!d->reading)
        return;
    d->drop();
    const auto stopped = [](auto &part) {
        if (!part)
            part = tl::make_unexpected(Error{.kind = ErrorKind::Network, .detail = QStringLiteral("stopped")});
    };
    stopped(d->snapshot.customer);
    stopped(d->snapshot.subscriptions);
    stopped(d->snapshot.entitlements);
    stopped(d->snapshot.orders);
    d->arrived();
}

void AccountReader::clear()
{
    d->drop();
    d->snapshot = {};
    Q_EMIT changed();
}

bool AccountReader::reading() const
{
    return d->reading;
}

const AccountSnapshot &AccountReader::snapshot() const
{
    return d->snapshot;
}

} // namespace parting
