// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/offboarding.h"

#include "core/domain/clock.h"
#include "core/service/evidence.h"
#include "core/service/openruns.h"
#include "core/service/reviewreader.h"
#include "core/service/runlog.h"
#include "core/service/writeguard.h"
#include "core/workflow/confirm.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace parting {

namespace {

template <class T> T freshId()
{
    return T(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

std::vector<RequestId> freshRequestIds(std::size_t count)
{
    std::vector<RequestId> ids(count);
    std::generate(ids.begin(), ids.end(), freshId<RequestId>);
    return ids;
}

Course noCourse()
{
    Course course{.phase = Phase::Over};
    course.run.outcome = RunOutcome::Stopped;
    return course;
}

} // namespace

struct Offboarding::Private {
    Offboarding &q;
    PartnerApi &api;
    Journal *journal;
    const Clock &clock;
    const Session &session;

    ReviewReader reviews{api, clock, [this](const AccountSnapshot &soFar) { Q_EMIT q.reviewProgress(soFar); },
        [this](const Result<Review> &made) { reviewed(made); }};
    std::optional<Review> review{}; ///< shown and not yet confirmed
    Review confirmed{}; ///< of the run
    Course course = noCourse();
    WireEffects wire{api, clock, session, [this](const Event &event) { take(event); }};
    std::optional<OpenRuns> openRuns{};
    QString requestLink{};
    CallHandle linkCall{};

    void prepare(const ReviewWish &wish);
    void reviewed(const Result<Review> &made);
    [[nodiscard]] std::optional<Error> refusal(const CustomerId &customer) const;
    void begin();
    void take(const Event &event);
    [[nodiscard]] Effect move(const Event &event);
    [[nodiscard]] Event record(std::size_t write);
    void carryOut(const Effect &effect);
    void announce();
    void afterwards();
    void reread(const Run &run);
    void readRequestLink();
};

void Offboarding::Private::prepare(const ReviewWish &wish)
{
    review.reset();
    reviews.read(wish);
}

void Offboarding::Private::reviewed(const Result<Review> &made)
{
    if (!made)
        return Q_EMIT q.reviewFailed(made.error());
    if (const auto refused = refusal(made->snapshot.id); refused && !session.readOnly)
        return Q_EMIT q.reviewFailed(*refused);
    review = *made;
    Q_EMIT q.reviewReady(*made);
}

std::optional<Error> Offboarding::Private::refusal(const CustomerId &customer) const
{
    if (!journal || journal->readOnly())
        return Error{.kind = ErrorKind::Storage, .detail = QStringLiteral("the journal can't be written")};
    if (openRuns->error())
        return openRuns->error();
    return writeRefusal(session, customer);
}

void Offboarding::Private::begin()
{
    if (!course.run.running())
        return;
    if (const auto begun = journal->begin(course.run, confirmed.writes); !begun)
        return take(StorageFailed{begun.error()});
    take(Started{});
}

void Offboarding::Private::take(const Event &event)
{
    if (!course.run.running())
        return;
    Effect effect = move(event);
    while (const Record *next = std::get_if<Record>(&effect))
        effect = move(record(next->write));
    carryOut(effect);
    announce();
}

/// One step of the fold, with its entries on disk before anything follows from it.
Effect Offboarding::Private::move(const Event &event)
{
    const Run before = course.run;
    Turn turn = nextStep(std::move(course), event, clock.now());
    course = std::move(turn.course);
    const auto kept = RunLog(*journal).follow(before, course.run, clock.now());
    if (!kept)
        course = nextStep(std::move(course), StorageFailed{kept.error()}, clock.now()).course;
    return course.run.running() ? turn.effect : Effect(Nothing{});
}

Event Offboarding::Private::record(std::size_t write)
{
    const Run &run = course.run;
    if (run.kind == RunKind::Remove) {
        if (const auto kept = journal->keepSnapshot(run.id, wire.lastRead()); !kept)
            return StorageFailed{kept.error()};
    }
    const auto intended = RunLog(*journal).intend(
        run, sendingRow(run.kind, write), course.requestIds.at(write), wire.body(), clock.now());
    if (!intended)
        return StorageFailed{intended.error()};
    return Recorded{};
}

void Offboarding::Private::carryOut(const Effect &effect)
{
    if (const auto *look = std::get_if<Look>(&effect))
        wire.look(course.run, look->write);
    else if (const auto *send = std::get_if<Send>(&effect))
        wire.send(course.run, send->write);
    else if (const auto *wait = std::get_if<Wait>(&effect))
        wire.wait(wait->until);
    else if (const auto *back = std::get_if<LookBack>(&effect))
        wire.lookBack(course.run, back->write, back->pause);
}

void Offboarding::Private::announce()
{
    const QPointer<Offboarding> alive(&q);
    const bool over = !course.run.running();
    Q_EMIT q.runChanged();
    if (!over || !alive)
        return;
    Q_EMIT q.runFinished();
    if (alive)
        afterwards();
}

void Offboarding::Private::afterwards()
{
    const Run &run = course.run;
    if (run.outcome == RunOutcome::Done && run.kind == RunKind::Remove)
        readRequestLink();
    if (run.outcome == RunOutcome::Changed)
        prepare({.customer = run.customer,
            .write = confirmed.writes.front().kind,
            .subscriptions = unconfirmed(run),
            .changedSinceLast = true});
}

void Offboarding::Private::readRequestLink()
{
    linkCall = api.relationshipRequest([this](const Result<QString> &link) {
        requestLink = link.value_or(QString());
        Q_EMIT q.requestLinkRead();
    });
}

void Offboarding::Private::reread(const Run &run)
{
    const QPointer<Offboarding> alive(&q);
    if (course.run.id == run.id) {
        course.run = run;
        if (run.outcome == RunOutcome::Done && run.kind == RunKind::Remove)
            readRequestLink();
        Q_EMIT q.runChanged();
    } else {
        Q_EMIT q.interruptedChanged();
    }
    if (alive && isSettled(run))
        Q_EMIT alive->runSettled(run);
}

Offboarding::Offboarding(PartnerApi &api, Journal *journal, const Clock &clock, const Session &session, QObject *parent)
    : QObject(parent)
    , d(new Private{*this, api, journal, clock, session})
{
    if (journal)
        d->openRuns.emplace(api, *journal, clock, session, [this](const Run &run) { d->reread(run); });
}

Offboarding::~Offboarding() = default;

void Offboarding::prepareRemoval(const CustomerId &customer)
{
    d->prepare({.customer = customer});
}

void Offboarding::prepareClear(
    const CustomerId &customer, WriteKind kind, const std::vector<SubscriptionId> &subscriptions)
{
    d->prepare({.customer = customer, .write = kind, .subscriptions = subscriptions});
}

void Offboarding::dropReview()
{
    d->reviews.cancel();
    d->review.reset();
}

bool Offboarding::confirm(const Confirmation &confirmation)
{
    const bool possible =
        d->review && !running() && !d->refusal(d->review->snapshot.id) && confirmable(*d->review, confirmation);
    if (!possible)
        return false;
    d->confirmed = *std::exchange(d->review, std::nullopt);
    d->requestLink.clear();
    d->wire.setReviewed(d->confirmed);
    d->course = startingCourse(
        confirmedRun(d->confirmed, confirmation, freshId<RunId>(), freshId<CorrelationId>(), d->clock.now()),
        freshRequestIds(d->confirmed.writes.size()));
    QTimer::singleShot(0, this, [this] { d->begin(); });
    return true;
}

void Offboarding::stopAfterThisStep()
{
    d->take(StopWished{});
}

void Offboarding::readAgain(const RunId &run)
{
    if (!d->openRuns)
        return;
    if (d->course.run.id == run && d->course.run.outcome == RunOutcome::Unknown)
        return d->openRuns->readAgain(d->course.run);
    if (const InterruptedRun *open = d->openRuns->find(run))
        d->openRuns->readAgain(open->run);
}

std::vector<InterruptedRun> Offboarding::interrupted() const
{
    return d->openRuns ? d->openRuns->list() : std::vector<InterruptedRun>();
}

void Offboarding::leave(const RunId &run)
{
    const InterruptedRun *open = d->openRuns ? d->openRuns->find(run) : nullptr;
    const bool ours = d->course.run.id == run && d->course.run.outcome == RunOutcome::Unknown;
    if (!open && !ours)
        return;
    const RunOutcome outcome = ours || open->writeWasSent ? RunOutcome::Unknown : RunOutcome::Stopped;
    if (d->openRuns->leave(run, outcome))
        Q_EMIT interruptedChanged();
}

bool Offboarding::running() const
{
    return d->course.run.running();
}

const Run &Offboarding::run() const
{
    return d->course.run;
}

QString Offboarding::requestLink() const
{
    return d->requestLink;
}

QByteArray Offboarding::evidenceJson() const
{
    const bool removing = d->course.run.kind == RunKind::Remove;
    return parting::evidenceJson({.run = d->course.run,
        .assessment = d->confirmed.assessment,
        .snapshot = removing && d->wire.lastRead().complete() ? d->wire.lastRead() : d->confirmed.snapshot,
        .session = d->session,
        .requestLink = d->requestLink});
}

} // namespace parting
