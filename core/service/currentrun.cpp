// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/currentrun.h"

#include "core/domain/clock.h"
#include "core/log/categories.h"
#include "core/service/runlog.h"
#include "core/workflow/confirm.h"
#include "core/workflow/resume.h"

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

CurrentRun::CurrentRun(
    PartnerApi &api, Journal *journal, const Clock &clock, const Session &session, std::function<void()> changed)
    : m_journal(journal)
    , m_clock(clock)
    , m_changed(std::move(changed))
    , m_origin(session.origin)
    , m_course(noCourse())
    , m_wire(api, clock, session, [this](const Event &event) { take(event); })
{
    m_begin.setSingleShot(true);
    QObject::connect(&m_begin, &QTimer::timeout, &m_begin, [this] { begin(); });
}

void CurrentRun::start(const Review &review, const Confirmation &confirmation)
{
    m_review = review;
    Run run = confirmedRun(review, confirmation, freshId<RunId>(), freshId<CorrelationId>(), m_clock.now());
    run.origin = m_origin;
    m_course = startingCourse(std::move(run), freshRequestIds(review.writes.size()));
    m_begin.start(0);
}

void CurrentRun::sendAgain(const Run &run)
{
    carryOn(run, repeatingCourse(run));
}

void CurrentRun::goOn(const Run &run)
{
    carryOn(run, continuedCourse(run, freshRequestIds(writesOf(run)), m_clock.now()));
}

void CurrentRun::carryOn(const Run &run, Turn turn)
{
    if (run.id != m_course.run.id)
        m_review = {
            .kind = run.kind, .assessment = m_journal->reviewed(run.id).value_or(std::nullopt).value_or(Assessment())};
    m_course = std::move(turn.course);
    carryOut(turn.effect);
}

void CurrentRun::begin()
{
    if (!run().running())
        return;
    qCInfo(workflowLog).noquote() << "run" << run().id.toString() << "begins, correlation"
                                  << run().correlationId.toString();
    if (const auto begun = m_journal->begin(run(), m_review.writes, m_review.assessment); !begun)
        return take(StorageFailed{begun.error()});
    take(Started{});
}

void CurrentRun::stopAfterThisStep()
{
    take(StopWished{});
}

const AccountSnapshot &CurrentRun::snapshot() const
{
    const AccountSnapshot &last = m_wire.lastRead();
    const bool readAgain = run().kind == RunKind::Remove && last.complete() && last.id == run().customer;
    return readAgain ? last : m_review.snapshot;
}

void CurrentRun::take(const Event &event)
{
    if (!run().running())
        return;
    Effect effect = move(event);
    while (const Record *next = std::get_if<Record>(&effect))
        effect = move(record(next->write));
    carryOut(effect);
    if (!run().running()) {
        m_wire.stop();
        qCInfo(workflowLog).noquote() << "run" << run().id.toString() << "ended" << static_cast<int>(run().outcome);
    }
    m_changed();
}

/// Everything is read when its last part has arrived: one moment, on the page, in the journal and in the evidence.
QDateTime CurrentRun::timeOf(const Event &event) const
{
    const bool hasRead = std::holds_alternative<Looked>(event) && run().kind == RunKind::Remove;
    return hasRead ? m_wire.lastRead().readAt : m_clock.now();
}

/// One step of the fold, with its entries on disk before anything follows from it; all of them tell one moment.
Effect CurrentRun::move(const Event &event)
{
    const Run before = run();
    const QDateTime at = timeOf(event);
    Turn turn = nextStep(std::move(m_course), event, at);
    m_course = std::move(turn.course);
    if (const auto kept = RunLog(*m_journal).follow(before, run(), at); !kept)
        m_course = nextStep(std::move(m_course), StorageFailed{kept.error()}, at).course;
    return run().running() ? turn.effect : Effect(Nothing{});
}

Event CurrentRun::record(std::size_t write)
{
    if (!m_course.repeats && run().kind == RunKind::Remove) {
        if (const auto kept = m_journal->keepSnapshot(run().id, m_wire.lastRead()); !kept)
            return StorageFailed{kept.error()};
    }
    const RequestId &id = m_course.requestIds.at(write);
    const QByteArray hash = m_wire.bodySha256();
    const auto intended = RunLog(*m_journal).intend(run(), sendingRow(run().kind, write), id, hash, m_clock.now());
    return intended ? Event(Recorded{hash}) : Event(StorageFailed{intended.error()});
}

void CurrentRun::carryOut(const Effect &effect)
{
    if (const auto *look = std::get_if<Look>(&effect))
        m_wire.look(run(), look->write);
    else if (const auto *send = std::get_if<Send>(&effect))
        m_wire.send(run(), send->write);
    else if (std::holds_alternative<Withdraw>(effect))
        m_wire.withdraw();
    else if (const auto *wait = std::get_if<Wait>(&effect))
        m_wire.wait(wait->until);
    else if (const auto *back = std::get_if<LookBack>(&effect))
        m_wire.lookBack(run(), back->write, back->pause);
}

} // namespace parting
