// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/history.h"

#include "core/domain/clock.h"
#include "core/json/printed.h"
#include "core/service/customerlist.h"
#include "core/service/evidence.h"
#include "core/service/runjson.h"
#include "core/service/session.h"
#include "core/storage/factjson.h"
#include "core/storage/journal.h"
#include "core/workflow/confirm.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>
#include <limits>

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr qint64 fromTheEnd = std::numeric_limits<qint64>::max();
constexpr int runsATime = 20; // both take a few milliseconds
constexpr int entriesATime = 500;
constexpr auto betweenRetentions = 1h;

/// IDs with and without hyphens, since both are typed.
std::string searchTextOf(const Run &run)
{
    QStringList ids{run.customer.toString(), run.correlationId.toString(), run.id.toString()};
    for (const RunStep &step : run.steps)
        ids << step.requestId.toString() << step.subscription.toString() << step.order.toString();
    const Confirmation &confirmation = run.confirmation;
    const QStringList words{run.companyName, run.domain, confirmation.operatorName, confirmation.ticket,
        confirmation.reason, ids.join(u'\n'), ids.join(u'\n').remove(u'-')};
    return foldForSearch(words.join(u'\n'));
}

bool stopsRenewal(const Run &run)
{
    return std::any_of(run.steps.begin(), run.steps.end(),
        [](const RunStep &step) { return step.kind == StepKind::StopRenewal && step.state == StepState::Confirmed; });
}

QHash<CustomerId, SoftExit> softExitsIn(const std::vector<PastRun> &newestFirst)
{
    QHash<CustomerId, SoftExit> exits;
    QSet<CustomerId> decided;
    for (const PastRun &past : newestFirst) {
        if ((!past.softExit && !isProvedGone(past.run)) || decided.contains(past.run.customer))
            continue;
        decided.insert(past.run.customer);
        if (past.softExit)
            exits.insert(past.run.customer, *past.softExit);
    }
    return exits;
}

} // namespace

struct History::Private {
    History &q;
    Journal *journal;
    const Clock &clock;
    const Session &session;
    std::vector<PastRun> runs{};
    QHash<CustomerId, SoftExit> softExits{};
    std::vector<PastRun> incoming{}; ///< of a reload, until it is complete
    bool complete = false;
    std::optional<Error> error{};
    ChainPosition position{};
    int months = 0;
    QTimer reading{};
    QTimer checking{};
    QTimer retention{};

    void readOn();
    void finish(const std::optional<Error> &why);
    void checkOn();
};

void History::Private::readOn()
{
    auto piece = journal->past(incoming.empty() ? fromTheEnd : incoming.back().position, runsATime);
    if (!piece)
        return finish(piece.error());
    for (PastRun &past : *piece) {
        past.searchText = searchTextOf(past.run);
        if (stopsRenewal(past.run))
            past.softExit =
                softExitOf(past.run, journal->reviewed(past.run.id).value_or(std::nullopt).value_or(Assessment()));
        incoming.push_back(std::move(past));
    }
    if (int(piece->size()) < runsATime)
        return finish(journal->damage());
    if (!runs.empty())
        return; // what is shown stays until the new whole is there
    runs = incoming;
    Q_EMIT q.changed();
}

void History::Private::finish(const std::optional<Error> &why)
{
    reading.stop();
    runs = std::exchange(incoming, {});
    softExits = softExitsIn(runs);
    complete = true;
    error = why;
    Q_EMIT q.changed();
}

void History::Private::checkOn()
{
    const auto further = journal->verify(position, entriesATime);
    if (further && !further->atEnd) {
        position = *further;
        return;
    }
    checking.stop();
    if (further)
        Q_EMIT q.checked(further->entries);
    else
        Q_EMIT q.damaged(further.error());
}

History::History(Journal *journal, const Clock &clock, const Session &session, QObject *parent)
    : QObject(parent)
    , d(new Private{*this, journal, clock, session})
{
    connect(&d->reading, &QTimer::timeout, this, [this] { d->readOn(); });
    connect(&d->checking, &QTimer::timeout, this, [this] { d->checkOn(); });
    connect(&d->retention, &QTimer::timeout, this, [this] { forgetTheOld(); });
}

History::~History() = default;

void History::reload()
{
    if (!d->journal)
        return d->finish(std::nullopt);
    d->incoming.clear();
    d->reading.start(0);
}

const std::vector<PastRun> &History::runs() const
{
    return d->runs;
}

const QHash<CustomerId, SoftExit> &History::softExits() const
{
    return d->softExits;
}

bool History::complete() const
{
    return d->complete;
}

const std::optional<Error> &History::error() const
{
    return d->error;
}

void History::verify()
{
    d->position = {};
    if (d->journal)
        d->checking.start(0);
}

History::ForgetGate History::forgetGate(const CustomerId &customer) const
{
    if (!d->journal || d->journal->readOnly())
        return ForgetGate::ReadOnly;
    const auto open = d->journal->interrupted();
    const auto concerns = [&customer](const InterruptedRun &each) { return each.run.customer == customer; };
    if (!open || std::any_of(open->begin(), open->end(), concerns))
        return ForgetGate::RunIsOpen;
    const auto kept = d->journal->closedOf(customer);
    return kept && !kept->empty() ? ForgetGate::Open : ForgetGate::NothingKept;
}

Result<void> History::forget(const CustomerId &customer)
{
    if (forgetGate(customer) != ForgetGate::Open)
        return tl::make_unexpected(
            Error{.kind = ErrorKind::Storage, .detail = QStringLiteral("a run is open, or nothing is kept")});
    auto forgotten = d->journal->closedOf(customer).and_then([this](const std::vector<RunId> &runs) {
        return d->journal->forget(runs, ForgetCause::Asked, d->clock.now());
    });
    reload();
    return forgotten;
}

void History::keepFor(int months)
{
    d->months = std::max(1, months);
    d->retention.start(betweenRetentions);
}

void History::forgetTheOld()
{
    if (!d->journal || d->journal->readOnly())
        return;
    const QDateTime now = d->clock.now();
    const auto old = d->journal->closedBefore(now.addMonths(-d->months));
    if (!old || old->empty())
        return;
    static_cast<void>(d->journal->forget(*old, ForgetCause::Retention, now)); // what fails is logged
    reload();
}

int History::months() const
{
    return d->months;
}

Evidence History::evidence(const Run &run) const
{
    return keptEvidence(d->journal, run, d->session, d->clock.now());
}

QByteArray historyJson(const std::vector<PastRun> &runs)
{
    Json list = Json::array();
    for (const PastRun &past : runs) {
        Json json = runJson(past.run);
        json["open"] = past.open;
        if (past.forgotten())
            json["forgottenAt"] = timeJson(past.forgottenAt);
        if (!past.readable)
            json["readable"] = false;
        if (past.softExit)
            json["softExit"] = {{"committedUntil", timeJson(past.softExit->committedUntil)}};
        list.push_back(std::move(json));
    }
    const Json whole{{"format", 1}, {"application", "Parting " PARTING_VERSION}, {"runs", list}};
    return printed(whole);
}

} // namespace parting
