// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/offboardingflow.h"

#include "core/policy/reviewname.h"
#include "core/service/offboarding.h"
#include "ui/pages/donepage.h"
#include "ui/pages/evidencefile.h"
#include "ui/pages/evidencetext.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/runpage.h"
#include "ui/text/texts.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>

namespace parting::ui {

namespace {

constexpr int countdownMs = 1000;
constexpr int parts = 4; // of an account

int partsRead(const AccountSnapshot &snapshot)
{
    return int(snapshot.customer.has_value()) + int(snapshot.subscriptions.has_value())
        + int(snapshot.entitlements.has_value()) + int(snapshot.orders.has_value());
}

bool provedGone(const Run &run)
{
    return run.kind == RunKind::Remove && run.outcome == RunOutcome::Done;
}

} // namespace

OffboardingFlow::OffboardingFlow(const Session &session, Offboarding &offboarding, const Clock &clock,
    const Desktop &desktop, NameIsShared nameIsShared, QStackedWidget &stack)
    : m_session(session)
    , m_offboarding(offboarding)
    , m_clock(clock)
    , m_desktop(desktop)
    , m_nameIsShared(std::move(nameIsShared))
    , m_stack(stack)
{
    buildPages();
    connectService();
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, &OffboardingFlow::runChanged);
}

void OffboardingFlow::buildPages()
{
    m_preparing = new EmptyState;
    m_preparing->setObjectName(u"preparing");
    m_run = new RunPage;
    m_done = new DonePage(m_clock);
    for (QWidget *page : std::initializer_list<QWidget *>{m_preparing, m_run, m_done})
        m_stack.addWidget(page);
    connect(m_preparing, &EmptyState::actionRequested, this, &OffboardingFlow::back);
    connect(m_run, &RunPage::stopRequested, this, [this] { m_offboarding.stopAfterThisStep(); });
    connect(m_done, &DonePage::readAgainRequested, this, [this](const RunId &run) { m_offboarding.readAgain(run); });
    connect(m_done, &DonePage::sendAgainRequested, this, &OffboardingFlow::sendAgain);
    connect(m_done, &DonePage::accountRequested, this, &OffboardingFlow::putAside);
    connect(m_done, &DonePage::customersRequested, this, [this] {
        putAside();
        Q_EMIT customersRequested();
    });
    connect(m_done, &DonePage::mailRequested, this, [this](const QUrl &address) {
        if (!m_desktop.openUrl(address))
            m_done->say({.sentence = tr("No mail program answered."), .nextStep = tr("Copy the e-mail instead.")});
    });
    connect(m_done, &DonePage::textWanted, this, [this] {
        saveEvidence(
            u"txt"_qs, [this] { return evidenceText(m_offboarding.run(), m_offboarding.requestLink()).toUtf8(); });
    });
    connect(m_done, &DonePage::jsonWanted, this,
        [this] { saveEvidence(u"json"_qs, [this] { return m_offboarding.evidenceJson(); }); });
}

void OffboardingFlow::connectService()
{
    connect(&m_offboarding, &Offboarding::reviewProgress, this, [this](const AccountSnapshot &soFar) {
        if (m_stage == Stage::Preparing) // a run reads again as well, behind its own page
            showProgress(soFar);
    });
    connect(&m_offboarding, &Offboarding::reviewReady, this, &OffboardingFlow::showReview);
    connect(&m_offboarding, &Offboarding::reviewFailed, this, &OffboardingFlow::reviewFailed);
    connect(&m_offboarding, &Offboarding::reviewRefused, this, [this] {
        if (m_stage != Stage::Preparing)
            return;
        go(Stage::Away);
        Q_EMIT unsettled();
    });
    connect(&m_offboarding, &Offboarding::runChanged, this, &OffboardingFlow::runChanged);
    connect(&m_offboarding, &Offboarding::runFinished, this, &OffboardingFlow::runFinished);
    connect(&m_offboarding, &Offboarding::runSettled, this, &OffboardingFlow::settled);
    connect(&m_offboarding, &Offboarding::requestLinkRead, this, [this] {
        if (m_stage == Stage::Done)
            showDone();
    });
}

void OffboardingFlow::remove(const CustomerId &customer)
{
    prepare([this, customer] { m_offboarding.prepareRemoval(customer); }, customer);
}

void OffboardingFlow::clear(
    const CustomerId &customer, WriteKind kind, const std::vector<SubscriptionId> &subscriptions)
{
    prepare([=, this] { m_offboarding.prepareClear(customer, kind, subscriptions); }, customer);
}

void OffboardingFlow::prepare(std::function<void()> wish, const CustomerId &customer)
{
    m_customer = customer;
    showProgress({.id = customer});
    go(Stage::Preparing);
    wish();
}

void OffboardingFlow::showProgress(const AccountSnapshot &soFar)
{
    m_preparing->show(Icon::Hourglass,
        tr("Reading everything again, so that you review what is there now: %1 of %2.")
            .arg(partsRead(soFar))
            .arg(parts),
        tr("Back to account"));
}

void OffboardingFlow::showReview(const Review &review)
{
    if (review.snapshot.id != m_customer)
        return m_offboarding.dropReview();
    const Customer customer = *review.snapshot.customer ? **review.snapshot.customer : Customer{.id = m_customer};
    const NameToType name = nameToType(customer, m_nameIsShared(m_customer, customer.companyName));
    m_resultPending = false;
    delete m_review;
    m_review = new ReviewPage(review, name, !m_session.practice());
    m_stack.addWidget(m_review);
    connect(m_review, &ReviewPage::confirmed, this, &OffboardingFlow::confirm);
    connect(m_review, &ReviewPage::left, this, &OffboardingFlow::back);
    go(Stage::Reviewing);
    focusFirst();
}

void OffboardingFlow::reviewFailed(const Error &error)
{
    if (m_stage == Stage::Done)
        return m_done->say(texts::message(error));
    if (m_stage != Stage::Preparing)
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
    go(Stage::Running);
    focusFirst();
}

void OffboardingFlow::sendAgain(const RunId &run)
{
    if (!m_offboarding.sendAgain(run))
        return;
    m_settled.reset();
    m_customer = m_offboarding.run().customer;
    showRun();
}

void OffboardingFlow::runChanged()
{
    const Run &run = m_offboarding.run();
    if (m_stage == Stage::Running)
        m_run->show(run, m_clock.now());
    else if (m_stage == Stage::Done && !run.running())
        showDone();
}

void OffboardingFlow::runFinished()
{
    const Run run = m_offboarding.run();
    m_countdown.stop();
    m_resultPending = true;
    if (m_stage == Stage::Running) {
        showDone();
        focusFirst();
    } else {
        Q_EMIT endedUnseen(run);
    }
    if (provedGone(run))
        Q_EMIT removed(run.customer, run.finishedAt);
}

void OffboardingFlow::settled(const Run &run)
{
    if (run.id != m_offboarding.run().id)
        showSettled(run);
    if (provedGone(run))
        Q_EMIT removed(run.customer, run.finishedAt);
}

void OffboardingFlow::showSettled(const Run &run)
{
    m_settled = run;
    m_customer = run.customer;
    showDone();
}

void OffboardingFlow::showDone()
{
    if (m_settled)
        m_done->show(*m_settled, DonePage::Origin::EarlierProcess);
    else
        m_done->show(m_offboarding.run(), DonePage::Origin::ThisProcess, m_offboarding.requestLink());
    go(Stage::Done);
}

void OffboardingFlow::putAside()
{
    if (!std::exchange(m_settled, std::nullopt))
        m_resultPending = false;
    go(Stage::Away);
    Q_EMIT accountOutdated();
}

void OffboardingFlow::turnTo(const CustomerId &customer)
{
    m_offboarding.dropReview();
    m_customer = customer;
    m_settled.reset();
    const Run &run = m_offboarding.run();
    if (run.customer != customer || customer.isEmpty())
        return go(Stage::Away);
    if (m_offboarding.running()) {
        m_run->show(run, m_clock.now());
        go(Stage::Running);
    } else if (m_resultPending) {
        showDone();
    } else {
        go(Stage::Away);
    }
}

bool OffboardingFlow::back()
{
    switch (m_stage) {
    case Stage::Away:
    case Stage::Running:
        return false;
    case Stage::Preparing:
        m_offboarding.dropReview();
        go(Stage::Away);
        return true;
    case Stage::Reviewing: // what was read for it is newer than what the account shows
        m_offboarding.dropReview();
        go(Stage::Away);
        Q_EMIT accountOutdated();
        return true;
    case Stage::Done:
        putAside();
        return true;
    }
    Q_UNREACHABLE();
}

void OffboardingFlow::saveEvidence(const QString &suffix, const std::function<QByteArray()> &content)
{
    const Run &run = m_offboarding.run();
    const QString name = evidenceFileName(run.companyName, run.startedAt.toLocalTime().date(), suffix);
    m_desktop.askFileName(m_done, name, [this, content](const QString &path) {
        if (const auto problem = writeFile(path, content()))
            m_done->say({.sentence = tr("The evidence could not be saved."),
                .nextStep = tr("Choose another place."),
                .details = path + u'\n' + *problem});
        else
            m_done->say({.tone = Tone::Good, .sentence = tr("Saved: %1").arg(texts::plain(path))});
    });
}

void OffboardingFlow::focusFirst()
{
    switch (m_stage) {
    case Stage::Away:
        return;
    case Stage::Preparing:
        return m_preparing->setFocus(Qt::OtherFocusReason);
    case Stage::Reviewing:
        return m_review->focusFirst();
    case Stage::Running:
        return m_run->focusFirst();
    case Stage::Done:
        return m_done->focusFirst();
    }
}

QWidget *OffboardingFlow::page(Stage stage) const
{
    switch (stage) {
    case Stage::Away:
        return nullptr;
    case Stage::Preparing:
        return m_preparing;
    case Stage::Reviewing:
        return m_review;
    case Stage::Running:
        return m_run;
    case Stage::Done:
        return m_done;
    }
    Q_UNREACHABLE();
}

QString OffboardingFlow::stageName() const
{
    switch (m_stage) {
    case Stage::Away:
        return {};
    case Stage::Preparing:
    case Stage::Reviewing:
        return tr("Review");
    case Stage::Running:
        return tr("Run");
    case Stage::Done:
        return tr("Result");
    }
    Q_UNREACHABLE();
}

void OffboardingFlow::go(Stage stage)
{
    m_stage = stage;
    if (QWidget *wanted = page(stage))
        m_stack.setCurrentWidget(wanted);
    Q_EMIT stageChanged();
}

} // namespace parting::ui
