// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/offboarding.h"

#include "core/domain/clock.h"
#include "core/service/auditproof.h"
#include "core/service/currentrun.h"
#include "core/service/evidence.h"
#include "core/service/openruns.h"
#include "core/service/reviewreader.h"
#include "core/service/writeguard.h"
#include "core/storage/journal.h"
#include "core/workflow/confirm.h"
#include "core/workflow/resume.h"

#include <QPointer>

namespace parting {

struct Offboarding::Private {
    Offboarding &q;
    PartnerApi &api;
    Journal *journal;
    const Clock &clock;
    const Session &session;

    ReviewReader reviews{api, clock,
        {.progress = [this](const AccountSnapshot &soFar) { Q_EMIT q.reviewProgress(soFar); },
            .lacksMfa = [this] { Q_EMIT q.mfaLacking(); }},
        [this](const Result<Review> &made) { reviewed(made); }};
    std::optional<Review> review{}; ///< shown and not yet confirmed
    CurrentRun current{api, journal, clock, session, [this] { announce(); }};
    std::optional<OpenRuns> openRuns{};
    CallHandle linkCall{};
    AuditProof audit{api, journal, clock};

    void prepare(const ReviewWish &wish);
    void reviewed(const Result<Review> &made);
    [[nodiscard]] std::optional<Error> refusal(const CustomerId &customer) const;
    void announce();
    [[nodiscard]] bool isLeftOpen();
    void afterwards();
    void reread(const Run &run);
    void proveFurther(const Run &run);
    void readRequestLink(const RunId &run);
    [[nodiscard]] bool isUnknown(const RunId &run) const;
    [[nodiscard]] const InterruptedRun *carriable(const RunId &run) const;
    [[nodiscard]] Run takeOver(const InterruptedRun &open);
};

void Offboarding::Private::prepare(const ReviewWish &wish)
{
    review.reset();
    const InterruptedRun *open = openRuns ? openRuns->unsettled(wish.customer) : nullptr;
    if (!open)
        return reviews.read(wish);
    reviews.cancel();
    QMetaObject::invokeMethod(
        &q, [this, id = open->run.id] { Q_EMIT q.reviewRefused(id); }, Qt::QueuedConnection);
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
    return openRuns->error() ? openRuns->error() : writeRefusal(session, customer);
}

void Offboarding::Private::announce()
{
    const QPointer<Offboarding> alive(&q);
    const bool over = !current.run().running();
    Q_EMIT q.runChanged();
    if (!over || !alive)
        return;
    const bool leftOpen = isLeftOpen();
    Q_EMIT q.runFinished();
    if (alive && leftOpen)
        Q_EMIT q.interruptedChanged();
    if (alive)
        afterwards();
}

/// What its end is not known of, and what the journal could not be told of.
bool Offboarding::Private::isLeftOpen()
{
    if (!openRuns)
        return false;
    openRuns->reload();
    return openRuns->find(current.run().id);
}

void Offboarding::Private::afterwards()
{
    const Run &run = current.run();
    if (isProvedGone(run))
        proveFurther(run);
    if (run.outcome == RunOutcome::Changed)
        prepare({.customer = run.customer,
            .clear = run.kind == RunKind::Clear ? std::optional(leftOf(run)) : std::nullopt,
            .changedSinceLast = true,
            .before = current.review().snapshot.complete() ? std::optional(current.review().snapshot) : std::nullopt,
            .changedHere = changedBy(run)});
}

void Offboarding::Private::proveFurther(const Run &run)
{
    audit.follow(run);
    readRequestLink(run.id);
}

/// Kept in the journal, from where it is shown; what fails is logged, and File has a way to ask for it.
void Offboarding::Private::readRequestLink(const RunId &run)
{
    linkCall = api.relationshipRequest([this, run](const Result<QString> &link) {
        if (!link || !journal->add(run, Addendum::RequestLink, link->toUtf8(), clock.now()))
            return;
        Q_EMIT q.requestLinkRead();
    });
}

void Offboarding::Private::reread(const Run &run)
{
    const QPointer<Offboarding> alive(&q);
    if (current.run().id == run.id) {
        current.replace(run);
        Q_EMIT q.runChanged();
    }
    if (alive)
        Q_EMIT alive->interruptedChanged();
    if (alive && isSettled(run))
        Q_EMIT alive->runSettled(run);
    if (alive && isProvedGone(run))
        proveFurther(run);
}

bool Offboarding::Private::isUnknown(const RunId &run) const
{
    return current.run().id == run && current.run().outcome == RunOutcome::Unknown;
}

/// An open run that a write may be sent for, here and now; null otherwise.
const InterruptedRun *Offboarding::Private::carriable(const RunId &run) const
{
    const InterruptedRun *open = openRuns ? openRuns->find(run) : nullptr;
    const bool possible = open && !open->elsewhere && !current.run().running() && !refusal(open->run.customer);
    return possible ? open : nullptr;
}

/// No longer one of the open runs: it is about to be the current one.
Run Offboarding::Private::takeOver(const InterruptedRun &open)
{
    const RunId id = open.run.id;
    Run run = isUnknown(id) ? current.run() : open.run;
    openRuns->remove(id);
    return run;
}

Offboarding::Offboarding(PartnerApi &api, Journal *journal, const Clock &clock, const Session &session, QObject *parent)
    : QObject(parent)
    , d(new Private{*this, api, journal, clock, session})
{
    connect(&d->audit, &AuditProof::looked, this, &Offboarding::auditRecordLookedFor);
    if (journal)
        d->openRuns.emplace(api, *journal, clock, session, [this](const Run &run) { d->reread(run); });
}

Offboarding::~Offboarding() = default;

void Offboarding::prepareRemoval(const CustomerId &customer)
{
    d->prepare({.customer = customer});
}

void Offboarding::prepareClear(const CustomerId &customer, const PlanWish &wish)
{
    d->prepare({.customer = customer, .clear = wish});
}

void Offboarding::endDelegatedAdminToo(bool ends)
{
    if (!d->review || d->review->kind != RunKind::Clear)
        return;
    d->review->wish = withDelegatedAdmin(d->review->wish, ends);
    d->review->writes = planned(d->review->snapshot, d->review->wish, d->clock.now());
    Q_EMIT reviewReplanned(Review(*d->review));
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
    Confirmation byUser = confirmation;
    byUser.operatorName = d->session.userName;
    d->current.start(*std::exchange(d->review, std::nullopt), byUser);
    return true;
}

void Offboarding::stopAfterThisStep()
{
    d->current.stopAfterThisStep();
}

void Offboarding::readAgain(const RunId &run)
{
    if (!d->openRuns)
        return;
    if (const InterruptedRun *open = d->openRuns->find(run); open && !open->elsewhere)
        d->openRuns->readAgain(d->isUnknown(run) ? d->current.run() : open->run);
}

bool Offboarding::sendAgain(const RunId &run)
{
    const InterruptedRun *open = d->carriable(run);
    if (!open || !open->writeWasSent || d->clock.now() < sendAgainFrom(open->run))
        return false;
    d->current.sendAgain(d->takeOver(*open));
    return true;
}

bool Offboarding::continueRun(const RunId &run)
{
    const InterruptedRun *open = d->carriable(run);
    if (!open || !canContinue(open->run))
        return false;
    d->current.goOn(d->takeOver(*open));
    return true;
}

std::vector<InterruptedRun> Offboarding::interrupted() const
{
    return d->openRuns ? d->openRuns->list() : std::vector<InterruptedRun>();
}

void Offboarding::leave(const RunId &run)
{
    const InterruptedRun *open = d->openRuns ? d->openRuns->find(run) : nullptr;
    if (!open)
        return;
    const RunOutcome outcome = open->writeWasSent ? RunOutcome::Unknown : RunOutcome::Stopped;
    if (d->openRuns->leave(run, outcome))
        Q_EMIT interruptedChanged();
}

bool Offboarding::running() const
{
    return d->current.run().running();
}

const Run &Offboarding::run() const
{
    return d->current.run();
}

const AccountSnapshot &Offboarding::lastRead() const
{
    return d->current.snapshot();
}

void Offboarding::lookForAuditRecord(const Run &run)
{
    if (d->journal)
        d->audit.look(run);
}

Evidence Offboarding::evidence(const Run &run) const
{
    Evidence evidence = keptEvidence(d->journal, run, d->session, d->clock.now());
    const bool isCurrent = run.id == d->current.run().id;
    if (isCurrent && !d->current.snapshot().documents.empty()) // the journal has it only where something was sent
        evidence.snapshot = d->current.snapshot();
    return evidence;
}

} // namespace parting
