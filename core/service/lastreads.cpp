// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/lastreads.h"

#include "core/api/customerrows.h"
#include "core/api/keptaccount.h"
#include "core/api/worker.h"
#include "core/domain/clock.h"
#include "core/log/categories.h"
#include "core/service/accountreader.h"
#include "core/service/customerdirectory.h"
#include "core/storage/cache.h"
#include "core/storage/keptpage.h"

namespace parting {

namespace {

constexpr int daysKept = 90; ///< an account that nobody looked at for so long

QByteArray packedPage(const CustomerPage &page)
{
    std::vector<KeptCustomer> customers;
    customers.reserve(page.rows.size());
    for (std::size_t row = 0; row < page.rows.size(); ++row)
        customers.push_back({.id = std::string(page.id(row)),
            .company = std::string(page.company(row)),
            .domain = std::string(page.domain(row)),
            .relationship = page.relationships[page.rows[row].relationship].text.toStdString(),
            .unreadable = page.rows[row].unreadable});
    return packed(customers);
}

std::shared_ptr<const CustomerPage> unpackedPage(const QByteArray &bytes)
{
    CustomerRows rows;
    for (const KeptCustomer &customer : unpacked(bytes).value_or(std::vector<KeptCustomer>()))
        rows.add({.id = customer.id,
            .company = customer.company,
            .domain = customer.domain,
            .relationship = customer.relationship,
            .hasTextId = !customer.unreadable});
    return std::make_shared<const CustomerPage>(rows.take());
}

struct OpenedList {
    CustomerList list{};
    std::optional<KeptList> kept{};
};

Result<void> keepList(const Cache::Place &place, const KeptList &kept, const CustomerList &list)
{
    auto cache = Cache::open(place);
    if (!cache)
        return tl::make_unexpected(cache.error());
    std::size_t next = 0;
    return cache->keep(
        kept, [&] { return next < list.pages().size() ? packedPage(*list.pages()[next++]) : QByteArray(); });
}

OpenedList openedList(const Cache::Place &place)
{
    OpenedList opened;
    if (const auto cache = Cache::open(place))
        opened.kept =
            cache->list([&](const QByteArray &page) { opened.list.append(unpackedPage(page)); }).value_or(std::nullopt);
    return opened;
}

std::optional<AccountSnapshot> openedAccount(const Cache::Place &place, const CustomerId &customer)
{
    const auto cache = Cache::open(place);
    const auto kept = cache ? cache->account(customer).value_or(std::nullopt) : std::nullopt;
    if (!kept)
        return std::nullopt;
    AccountSnapshot snapshot = snapshotFrom(customer, kept->documents);
    snapshot.readAt = kept->readAt;
    return snapshot;
}

/// Whether the service answered: with the part, or with a reason of its own.
template <class T> bool answered(const Part<T> &part)
{
    return part && (*part || part->error().httpStatus > 0);
}

void note(const Result<void> &kept)
{
    if (!kept)
        qCWarning(journalLog) << "what was read could not be kept";
}

} // namespace

/// What was stopped, or lost its network, is no better than what was kept before.
bool isWholeReading(const AccountSnapshot &read)
{
    return read.customer && *read.customer && answered(read.subscriptions) && answered(read.entitlements)
        && answered(read.orders) && answered(read.azureEntitlements) && answered(read.reservations)
        && answered(read.transfers);
}

struct LastReads::Private {
    LastReads &q;
    CustomerDirectory &directory;
    AccountReader &reader;
    const Clock &clock;
    Cache::Place place;
    std::optional<AccountSnapshot> account{};
    CustomerId wanted{};
    bool earlier = false; ///< `account` came from the file
    bool listKept = false; ///< the present list is in the file, or came from it
    Worker worker{}; ///< last: it goes first

    void followList();
    void followAccount();
};

void LastReads::Private::followList()
{
    const DirectoryState &state = directory.state();
    if (state.phase != DirectoryState::Phase::Complete) {
        listKept = false;
        return;
    }
    if (std::exchange(listKept, true) || place.readOnly)
        return;
    const KeptList kept{.readAt = state.readAt, .duplicates = state.duplicates};
    worker.run([place = place, kept, list = directory.list()] { return keepList(place, kept, list); }, note);
}

void LastReads::Private::followAccount()
{
    const AccountSnapshot &read = reader.snapshot();
    if (!isWholeReading(read) || read.id != wanted)
        return;
    account = read;
    earlier = false;
    if (place.readOnly)
        return;
    const KeptAccount kept{.id = read.id, .readAt = read.readAt, .documents = read.documents};
    const Cache::Limits limits{.oldest = clock.now().addDays(-daysKept)};
    worker.run(
        [place = place, kept, limits]() -> Result<void> {
            auto cache = Cache::open(place);
            return cache ? cache->keep(kept, limits) : tl::make_unexpected(cache.error());
        },
        note);
}

LastReads::LastReads(
    CustomerDirectory &directory, AccountReader &reader, const Clock &clock, const Place &place, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this,
          .directory = directory,
          .reader = reader,
          .clock = clock,
          .place = {.folder = place.folder, .account = place.account, .readOnly = place.readOnly}})
{
    connect(&directory, &CustomerDirectory::stateChanged, this, [this] { d->followList(); });
    connect(&reader, &AccountReader::finished, this, [this] { d->followAccount(); });
}

LastReads::~LastReads() = default;

void LastReads::openList()
{
    d->worker.run([place = d->place] { return openedList(place); },
        [this](OpenedList opened) {
            if (opened.kept)
                d->directory.show(std::move(opened.list), opened.kept->readAt, opened.kept->duplicates);
        });
}

void LastReads::openAccount(const CustomerId &customer)
{
    d->wanted = customer;
    if (d->account && d->account->id == customer)
        return;
    d->account.reset();
    if (customer.isEmpty())
        return;
    d->worker.run([place = d->place, customer] { return openedAccount(place, customer); },
        [this, customer](std::optional<AccountSnapshot> opened) {
            if (!opened || customer != d->wanted || d->account)
                return;
            d->account = std::move(opened);
            d->earlier = true;
            Q_EMIT changed();
        });
}

const AccountSnapshot *LastReads::account(const CustomerId &customer) const
{
    return d->account && d->account->id == customer ? &*d->account : nullptr;
}

bool LastReads::isEarlier() const
{
    return d->earlier;
}

void LastReads::openReadiness(std::function<void(const std::vector<KeptReadiness> &)> done)
{
    d->worker.run(
        [place = d->place] {
            const auto cache = Cache::open(place);
            return cache ? cache->readiness().value_or(std::vector<KeptReadiness>()) : std::vector<KeptReadiness>();
        },
        std::move(done));
}

void LastReads::keepReadiness(std::vector<KeptReadiness> read)
{
    if (d->place.readOnly)
        return;
    d->worker.run(
        [place = d->place, read = std::move(read), oldest = d->clock.now().addDays(-daysKept)]() -> Result<void> {
            auto cache = Cache::open(place);
            return cache ? cache->keep(read, oldest) : tl::make_unexpected(cache.error());
        },
        note);
}

void LastReads::forget(const CustomerId &customer, std::function<void(const Result<void> &)> done)
{
    if (account(customer))
        d->account.reset();
    Q_EMIT forgotten(customer);
    d->worker.run(
        [place = d->place, customer]() -> Result<void> {
            auto cache = Cache::open(place);
            return cache ? cache->forget(customer) : tl::make_unexpected(cache.error());
        },
        std::move(done));
    Q_EMIT changed();
}

void LastReads::forgetAll()
{
    d->account.reset();
    d->earlier = false;
    Q_EMIT allForgotten();
    d->worker.run(
        [place = d->place]() -> Result<void> {
            auto cache = Cache::open(place);
            return cache ? cache->forgetAll() : tl::make_unexpected(cache.error());
        },
        note);
    Q_EMIT changed();
}

} // namespace parting
