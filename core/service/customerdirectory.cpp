// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/customerdirectory.h"

#include "core/api/apierror.h"
#include "core/api/gathering.h"
#include "core/api/partnerapi.h"
#include "core/service/seencustomers.h"

#include <QPointer>

namespace parting {

namespace {

/// A page on its way, or arrived before it was its turn.
struct Fetch {
    PageLink link{};
    CallHandle call{};
    std::optional<Result<CustomerPageRead>> outcome{};
};

constexpr int mostPages = 10'000;

} // namespace

struct CustomerDirectory::Private {
    Private(CustomerDirectory &directory, PartnerApi &partnerApi) : q(directory), api(partnerApi) { }

    void begin();
    void drop();
    [[nodiscard]] std::unique_ptr<Fetch> fetch(const PageLink &link);
    void fetchAhead(const PageLink &link);
    void arrived(Fetch &fetch, Result<CustomerPageRead> outcome);
    void take(const CustomerPageRead &read);
    void proceed(const CustomerPageRead &read);
    void refuse(const Error &error);
    void end(DirectoryState::Phase phase, const std::optional<Error> &problem = {});

    CustomerDirectory &q;
    PartnerApi &api;
    CustomerList list;
    DirectoryState state;
    SeenCustomers seen;
    QSet<QByteArray> links; ///< every page taken in this reading
    std::unique_ptr<Fetch> current;
    std::unique_ptr<Fetch> ahead; ///< asked for early; counts only if the page before agrees
    bool nothingYet = false; ///< no page of this reading has arrived: `list` is still the one before
    bool secondTry = false; ///< the list ended early once and is read again
    int itemsOfLastPage = 0;
};

bool outOfReach(const DirectoryState &state)
{
    return state.problem && state.problem->httpStatus == 0
        && (state.problem->kind == ErrorKind::Network || state.problem->kind == ErrorKind::Timeout);
}

CustomerDirectory::CustomerDirectory(PartnerApi &api, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, api))
{
}

CustomerDirectory::~CustomerDirectory() = default;

const CustomerList &CustomerDirectory::list() const
{
    return d->list;
}

const DirectoryState &CustomerDirectory::state() const
{
    return d->state;
}

void CustomerDirectory::read()
{
    d->secondTry = false;
    d->begin();
    Q_EMIT stateChanged();
}

void CustomerDirectory::stop()
{
    if (d->state.phase != DirectoryState::Phase::Reading)
        return;
    d->state.stopped = true;
    d->end(DirectoryState::Phase::Incomplete);
    Q_EMIT stateChanged();
}

void CustomerDirectory::show(CustomerList list, const QDateTime &readAt, std::uint32_t duplicates)
{
    const bool nothingRead = d->nothingYet || d->state.phase == DirectoryState::Phase::Empty;
    if (!nothingRead || !d->list.isEmpty())
        return;
    d->list = std::move(list);
    d->state.earlier = true;
    d->state.readAt = readAt;
    d->state.duplicates = duplicates;
    const QPointer<CustomerDirectory> alive = this;
    Q_EMIT restarted();
    if (alive)
        Q_EMIT stateChanged();
}

void CustomerDirectory::Private::begin()
{
    drop();
    links.clear();
    nothingYet = true;
    state.earlier = state.earlier || state.phase == DirectoryState::Phase::Complete;
    state.phase = DirectoryState::Phase::Reading;
    state.customers = 0;
    state.problem.reset();
    state.stopped = false;
    const PageLink first = PartnerApi::firstCustomers();
    links.insert(keyOf(first));
    current = fetch(first);
}

void CustomerDirectory::Private::drop()
{
    current.reset();
    ahead.reset();
}

std::unique_ptr<Fetch> CustomerDirectory::Private::fetch(const PageLink &link)
{
    auto fetch = std::make_unique<Fetch>(Fetch{.link = link});
    fetch->call = api.customers(
        link, [this](const PageLink &next) { fetchAhead(next); },
        [this, itself = fetch.get()](Result<CustomerPageRead> outcome) { arrived(*itself, std::move(outcome)); });
    return fetch;
}

void CustomerDirectory::Private::fetchAhead(const PageLink &link)
{
    // One page ahead keeps the wire busy. A link seen before is left for the finished page to judge.
    if (!ahead && !links.contains(keyOf(link)))
        ahead = fetch(link);
}

void CustomerDirectory::Private::arrived(Fetch &fetch, Result<CustomerPageRead> outcome)
{
    fetch.outcome = std::move(outcome);
    const QPointer<CustomerDirectory> alive = &q;
    const bool first = nothingYet;
    bool grown = false;
    while (current && current->outcome) {
        const auto done = std::move(current);
        if (!*done->outcome) {
            refuse(done->outcome->error());
            continue;
        }
        take(**done->outcome);
        proceed(**done->outcome);
        grown = true;
    }
    // Told last, when all is settled: whoever listens may stop, restart or destroy this.
    if (grown && first)
        Q_EMIT q.restarted();
    else if (grown)
        Q_EMIT q.grew();
    if (alive)
        Q_EMIT q.stateChanged();
}

void CustomerDirectory::Private::take(const CustomerPageRead &read)
{
    if (std::exchange(nothingYet, false)) {
        list = {};
        seen.clear();
        state.duplicates = 0;
        state.earlier = false;
    }
    const auto page = seen.withoutRepeats(read.page);
    list.append(page);
    itemsOfLastPage = read.items;
    state.duplicates += static_cast<std::uint32_t>(read.page->rows.size() - page->rows.size());
    state.customers = list.size();
    state.readAt = QDateTime::currentDateTimeUtc();
}

void CustomerDirectory::Private::proceed(const CustomerPageRead &read)
{
    if (read.nextProblem)
        return end(DirectoryState::Phase::Incomplete, read.nextProblem);
    if (!read.next)
        return end(DirectoryState::Phase::Complete);
    const QByteArray key = keyOf(*read.next);
    if (links.contains(key) || links.size() == mostPages)
        return end(DirectoryState::Phase::Incomplete,
            Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("pages point at each other without end")});
    links.insert(key);
    current = std::exchange(ahead, nullptr);
    if (!current || keyOf(current->link) != key)
        current = fetch(*read.next);
}

void CustomerDirectory::Private::refuse(const Error &error)
{
    if (nothingYet || !saysNoMorePages(error))
        return end(DirectoryState::Phase::Incomplete, error);
    if (itemsOfLastPage < PartnerApi::customersAPage)
        return end(DirectoryState::Phase::Complete);
    if (secondTry)
        return end(DirectoryState::Phase::Incomplete, error);
    secondTry = true; // ended in the middle of things: once more from the start
    begin();
}

void CustomerDirectory::Private::end(DirectoryState::Phase phase, const std::optional<Error> &problem)
{
    drop();
    seen.clear(); // of use only while pages arrive
    state.phase = phase;
    state.problem = problem;
}

} // namespace parting
