// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/accountreader.h"

#include "core/api/partnerapi.h"
#include "core/domain/clock.h"
#include "core/policy/classify.h"
#include "core/service/lookups.h"

#include <QPointer>

#include <array>

namespace parting {

struct AccountReader::Private {
    AccountReader &q;
    PartnerApi &api;
    const Clock &clock;
    AccountSnapshot snapshot{};
    bool reading = false;
    Lookups lookups{api};
    int reads = 0; ///< begun so far
    Moment begun{};
    std::array<CallHandle, 5> calls{};
    std::vector<CallHandle> followUps{}; ///< what the answers to the first ones lead to

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
            follow(part);
            arrived();
        };
    }

    template <class T> void follow(Part<T> AccountSnapshot::*) { }

    /// An Azure plan that is suspended or deleted has nothing running under it.
    void follow(Part<Listing<Subscription>> AccountSnapshot::*part)
    {
        std::vector<SubscriptionId> plans;
        if (snapshot.*part && *(snapshot.*part)) {
            for (const Subscription &each : (*(snapshot.*part))->items)
                if (classify(each) == SubscriptionClass::AzurePlan && each.status.is(SubscriptionStatus::Active))
                    plans.push_back(each.id);
        }
        readEach(plans, &AccountSnapshot::azureEntitlements, [this](const SubscriptionId &plan, auto done) {
            return api.azureEntitlements(snapshot.id, plan, std::move(done));
        });
    }

    void follow(Part<Listing<Entitlement>> AccountSnapshot::*part)
    {
        QStringList links;
        if (snapshot.*part && *(snapshot.*part)) {
            for (const Entitlement &each : (*(snapshot.*part))->items)
                if (each.type.is(EntitlementType::Reservation))
                    links += each.reservationLinks;
        }
        links.removeDuplicates();
        readEach(links, &AccountSnapshot::reservations, [this](const QString &link, auto done) {
            return api.reservations(snapshot.id, link, [link, done](Result<Document<Listing<Reservation>>> answer) {
                if (answer)
                    for (Reservation &reservation : answer->value.items)
                        reservation.link = link;
                done(std::move(answer));
            });
        });
    }

    /// A part that takes a call for each of `wanted`: there when the last has answered; the first failure is its own.
    template <class Wanted, class T, class Call>
    void readEach(const Wanted &wanted, Part<Listing<T>> AccountSnapshot::*part, Call call)
    {
        struct Gathered {
            std::size_t open = 0;
            Result<Listing<T>> all = Listing<T>();
        };
        const auto gathered = std::make_shared<Gathered>(Gathered{.open = static_cast<std::size_t>(wanted.size())});
        if (gathered->open == 0)
            snapshot.*part = Listing<T>();
        const Callback<Document<Listing<T>>> take = [this, gathered, part](Result<Document<Listing<T>>> answer) {
            if (answer)
                snapshot.documents.push_back(std::move(answer->raw));
            if (answer && gathered->all)
                append(*gathered->all, std::move(answer->value));
            else if (!answer && gathered->all)
                gathered->all = tl::make_unexpected(answer.error());
            if (--gathered->open > 0)
                return;
            snapshot.*part = std::move(gathered->all);
            arrived();
        };
        for (const auto &each : wanted)
            followUps.push_back(call(each, take));
    }

    template <class T> static void append(Listing<T> &all, Listing<T> more)
    {
        std::move(more.items.begin(), more.items.end(), std::back_inserter(all.items));
        std::move(more.unreadable.begin(), more.unreadable.end(), std::back_inserter(all.unreadable));
        all.duplicates += more.duplicates;
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
        followUps.clear();
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
    d->lookups.turnTo(customer);
    d->begun = d->clock.moment();
    d->reading = true;
    d->calls = {d->api.customer(customer, d->into(&AccountSnapshot::customer)),
        d->api.subscriptions(customer, d->into(&AccountSnapshot::subscriptions)),
        d->api.entitlements(customer, d->into(&AccountSnapshot::entitlements)),
        d->api.orders(customer, d->into(&AccountSnapshot::orders)),
        d->api.transfers(customer, d->into(&AccountSnapshot::transfers))};
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
    stopped(d->snapshot.azureEntitlements);
    stopped(d->snapshot.reservations);
    stopped(d->snapshot.transfers);
    d->arrived();
}

void AccountReader::clear()
{
    d->drop();
    d->snapshot = {};
    d->lookups.turnTo({});
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

Lookups &AccountReader::lookups() const
{
    return d->lookups;
}

} // namespace parting
