// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/offboardingflow.h"

#include "core/log/categories.h"
#include "core/service/offboarding.h"
#include "core/workflow/confirm.h"
#include "ui/pages/donepage.h"
#include "ui/pages/runpage.h"
#include "ui/pages/runresult.h"
#include "ui/pages/runreview.h"
#include "ui/text/texts.h"

#include <QStackedWidget>

namespace parting::ui {

namespace {

constexpr int countdownMs = 1000;

} // namespace

OffboardingFlow::OffboardingFlow(const Session &session, Offboarding &offboarding, const Clock &clock,
    const Desktop &desktop, NameIsShared nameIsShared, QStackedWidget &stack)
    : m_offboarding(offboarding)
    , m_clock(clock)
    , m_stack(stack)
    , m_review(new RunReview(session, offboarding, std::move(nameIsShared), stack))
    , m_result(new RunResult(offboarding, clock, desktop))
{
    m_review->setParent(this);
    m_result->setParent(this);
    buildPages();
    connectService();
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, &OffboardingFlow::runChanged);
}

void OffboardingFlow::buildPages()
{
    m_run = new RunPage;
    for (QWidget *page : std::initializer_list<QWidget *>{m_run, m_result->page()})
        m_stack.addWidget(page);
    connect(m_review, &RunReview::left, this, &OffboardingFlow::back);
    connect(m_review, &RunReview::confirmed, this, &OffboardingFlow::confirm);
    connect(m_run, &RunPage::stopRequested, &m_offboarding, &Offboarding::stopAfterThisStep);
    connect(m_result, &RunResult::sendAgainRequested, this,
        [this](const RunId &run) { carryOn(run, &Offboarding::sendAgain); });
    connect(m_result, &RunResult::accountRequested, this, &OffboardingFlow::putAside);
    connect(m_result, &RunResult::customersRequested, this, [this] {
        putAside();
        Q_EMIT customersRequested();
    });
}

void OffboardingFlow::connectService()
{
    connect(&m_offboarding, &Offboarding::reviewReady, this, &OffboardingFlow::showReview);
    connect(&m_offboarding, &Offboarding::reviewFailed, this, &OffboardingFlow::reviewFailed);
    connect(&m_offboarding, &Offboarding::reviewRefused, this, [this] {
        if (!awaitsReview())
            return;
        go(Stage::Away);
        Q_EMIT unsettled();
    });
    connect(&m_offboarding, &Offboarding::runChanged, this, &OffboardingFlow::runChanged);
    connect(&m_offboarding, &Offboarding::runFinished, this, &OffboardingFlow::runFinished);
    connect(&m_offboarding, &Offboarding::runSettled, this, &OffboardingFlow::settled);
    connect(&m_offboarding, &Offboarding::requestLinkRead, this, [this] {
        if (m_stage == Stage::Done)
            showResult();
    });
}

void OffboardingFlow::remove(const CustomerId &customer)
{
    prepare([this, customer] { m_offboarding.prepareRemoval(customer); }, customer);
}

void OffboardingFlow::clear(const CustomerId &customer, const PlanWish &wish)
{
    prepare([=, this] { m_offboarding.prepareClear(customer, wish); }, customer);
}

void OffboardingFlow::prepare(const std::function<void()> &wish, const CustomerId &customer)
{
    m_customer = customer;
    m_review->await(customer);
    go(Stage::Reviewing, m_review->page());
    wish();
}

void OffboardingFlow::showReview(const Review &review)
{
    if (review.snapshot.id != m_customer)
        return m_offboarding.dropReview();
    m_result->putAside();
    m_review->show(review);
    go(Stage::Reviewing, m_review->page());
    focusFirst();
}

void OffboardingFlow::reviewFailed(const Error &error)
{
    if (m_stage == Stage::Done)
        return m_result->page()->say(texts::message(error));
    if (!awaitsReview())
        return;
    go(Stage::Away);
    Q_EMIT failed(texts::message(error, tr("Read again")));
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden)
        Q_EMIT accountOutdated(); // what the account shows can no longer be true
}

void OffboardingFlow::confirm(const Confirmation &confirmation)
{
    if (m_offboarding.confirm(confirmation))
        return showRun();
    go(Stage::Away);
    Q_EMIT failed({.sentence = tr("It could not be started, so nothing was sent."),
        .nextStep = tr("Read again and review once more.")});
}

void OffboardingFlow::showRun()
{
    m_countdown.start();
    m_run->show(m_offboarding.run(), m_clock.now());
    go(Stage::Running, m_run);
    focusFirst();
}

void OffboardingFlow::carryOn(const RunId &run, bool (Offboarding::*how)(const RunId &))
{
    if (!(m_offboarding.*how)(run))
        return;
    m_result->backToLast();
    m_customer = m_offboarding.run().customer;
    showRun();
}

void OffboardingFlow::runChanged()
{
    const Run &run = m_offboarding.run();
    if (m_stage == Stage::Running)
        m_run->show(run, m_clock.now());
    else if (m_stage == Stage::Done && !run.running())
        showResult();
}

void OffboardingFlow::runFinished()
{
    const Run run = m_offboarding.run();
    m_countdown.stop();
    m_result->ended();
    if (m_stage == Stage::Running) {
        showResult();
        focusFirst();
    } else {
        Q_EMIT endedUnseen(run);
    }
    if (isProvedGone(run))
        Q_EMIT removed(run.customer, run.finishedAt);
}

void OffboardingFlow::settled(const Run &run)
{
    if (run.id != m_offboarding.run().id) {
        m_customer = run.customer;
        m_result->settled(run);
        showResult();
    }
    if (isProvedGone(run))
        Q_EMIT removed(run.customer, run.finishedAt);
}

void OffboardingFlow::showResult()
{
    m_result->refresh();
    go(Stage::Done, m_result->page());
}

void OffboardingFlow::putAside()
{
    m_result->putAside();
    go(Stage::Away);
    Q_EMIT accountOutdated();
}

void OffboardingFlow::turnTo(const CustomerId &customer)
{
    m_offboarding.dropReview();
    m_customer = customer;
    m_result->backToLast();
    const Run &run = m_offboarding.run();
    if (run.customer != customer || customer.isEmpty())
        return go(Stage::Away);
    if (m_offboarding.running()) {
        m_run->show(run, m_clock.now());
        go(Stage::Running, m_run);
    } else if (m_result->pending()) {
        showResult();
    } else {
        go(Stage::Away);
    }
}

bool OffboardingFlow::awaitsReview() const
{
    return m_stage == Stage::Reviewing && m_review->awaited();
}

bool OffboardingFlow::back()
{
    switch (m_stage) {
    case Stage::Away:
    case Stage::Running:
        return false;
    case Stage::Reviewing:
        m_offboarding.dropReview();
        go(Stage::Away);
        if (!m_review->awaited())
            Q_EMIT accountOutdated(); // what was read for the review is newer than what the account shows
        return true;
    case Stage::Done:
        putAside();
        return true;
    }
    Q_UNREACHABLE();
}

void OffboardingFlow::focusFirst()
{
    switch (m_stage) {
    case Stage::Away:
        return;
    case Stage::Reviewing:
        return m_review->focusFirst();
    case Stage::Running:
        return m_run->focusFirst();
    case Stage::Done:
        return m_result->page()->focusFirst();
    }
}

QString OffboardingFlow::stageName() const
{
    switch (m_stage) {
    case Stage::Away:
        return {};
    case Stage::Reviewing:
        return tr("Review");
    case Stage::Running:
        return tr("Run");
    case Stage::Done:
        return tr("Result");
    }
    Q_UNREACHABLE();
}

void OffboardingFlow::go(Stage stage, QWidget *page)
{
    if (stage != std::exchange(m_stage, stage))
        qCInfo(uiLog) << "page" << (page ? page->objectName() : QStringLiteral("account"));
    if (page)
        m_stack.setCurrentWidget(page);
    Q_EMIT stageChanged();
}

} // namespace parting::ui
