// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountpane.h"

#include "core/service/accountreader.h"
#include "core/service/offboarding.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/accountsummary.h"
#include "ui/pages/interruptedpage.h"
#include "ui/pages/offboardingflow.h"
#include "ui/text/texts.h"
#include "ui/widgets/emptystate.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

constexpr int ageMs = 20'000; // "2 min ago" is never a minute late

} // namespace

struct AccountPane::Private {
    AccountPane &q;
    Session session;
    AccountReader &reader;
    Offboarding &offboarding;
    Clock clock;
    Desktop desktop;

    CustomerId customer{};
    QString company{}, domain{}; ///< as the list has them
    QHash<CustomerId, QDateTime> removed{};
    bool couldGoBack = false;
    std::function<void()> onMessageAction{}; ///< what the button of the account's message does
    QTimer ageing{};
    QStackedWidget *stack = new QStackedWidget;
    EmptyState *nothing = new EmptyState;
    InterruptedPage *interrupted = new InterruptedPage(clock);
    AccountPage *account = new AccountPage;
    OffboardingFlow *flow = nullptr;

    void build(NameIsShared);
    void connectAccount();
    void connectFlow();
    [[nodiscard]] AccountFacts facts() const;
    void refresh();
    void showHome();
    void stageChanged();
    void sendAgain(const RunId &);
    void clear(WriteKind, const std::vector<SubscriptionId> &);
    void prepare(std::function<void()> wish);
    void tellOfEnd(const Run &);
    void tellOfOpenRuns();
    void turnTo(const CustomerId &, const QString &name, const QString &domainName);
};

void AccountPane::Private::build(NameIsShared nameIsShared)
{
    for (QWidget *page : std::initializer_list<QWidget *>{nothing, interrupted, account})
        stack->addWidget(page);
    nothing->setObjectName(u"nothingChosen");
    nothing->show(Icon::Person, tr("Choose a customer to see whether and when you can part."));
    flow = new OffboardingFlow(session, offboarding, clock, desktop, std::move(nameIsShared), *stack);
    flow->setParent(&q);
    connectAccount();
    connectFlow();
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack);
    ageing.setInterval(ageMs);
    QObject::connect(&ageing, &QTimer::timeout, &q, [this] { refresh(); });
    ageing.start();
    showHome();
}

void AccountPane::Private::connectAccount()
{
    QObject::connect(&reader, &AccountReader::changed, &q, [this] { refresh(); });
    QObject::connect(&reader, &AccountReader::finished, &q, [this] {
        Q_EMIT q.readingChanged();
        Q_EMIT q.titleChanged(); // the name may be known only now
    });
    QObject::connect(account, &AccountPage::readAgainRequested, &q, &AccountPane::read);
    QObject::connect(account, &AccountPage::stopReadingRequested, &q, &AccountPane::stopReading);
    QObject::connect(account, &AccountPage::removeRequested, &q, &AccountPane::removeRelationship);
    QObject::connect(account, &AccountPage::clearRequested, &q,
        [this](WriteKind kind, const auto &subscriptions) { clear(kind, subscriptions); });
    QObject::connect(account, &AccountPage::linkRequested, &q, [this](const QUrl &url) {
        if (!desktop.openUrl(url))
            account->say({.sentence = tr("No browser answered."), .nextStep = url.toDisplayString()});
    });
    QObject::connect(account, &AccountPage::messageActionRequested, &q, [this] {
        if (onMessageAction)
            onMessageAction();
    });
}

void AccountPane::Private::connectFlow()
{
    QObject::connect(flow, &OffboardingFlow::stageChanged, &q, [this] { stageChanged(); });
    QObject::connect(flow, &OffboardingFlow::accountOutdated, &q, &AccountPane::read);
    QObject::connect(flow, &OffboardingFlow::failed, &q, [this](const Message &message) { account->say(message); });
    QObject::connect(flow, &OffboardingFlow::unsettled, &q, [this] { tellOfOpenRuns(); });
    QObject::connect(flow, &OffboardingFlow::endedUnseen, &q, [this](const Run &run) { tellOfEnd(run); });
    QObject::connect(flow, &OffboardingFlow::removed, &q, [this](const CustomerId &id, const QDateTime &at) {
        removed.insert(id, at);
        refresh();
        Q_EMIT q.customerRemoved(id, at);
    });
    QObject::connect(flow, &OffboardingFlow::customersRequested, &q, &AccountPane::customersRequested);
    QObject::connect(&offboarding, &Offboarding::runChanged, &q, &AccountPane::runStateChanged);
    QObject::connect(&offboarding, &Offboarding::interruptedChanged, &q, [this] {
        if (customer.isEmpty() && !flow->shown())
            showHome();
    });
    QObject::connect(interrupted, &InterruptedPage::readAgainRequested, &q,
        [this](const RunId &run) { offboarding.readAgain(run); });
    QObject::connect(
        interrupted, &InterruptedPage::sendAgainRequested, &q, [this](const RunId &run) { sendAgain(run); });
    QObject::connect(
        interrupted, &InterruptedPage::leaveRequested, &q, [this](const RunId &run) { offboarding.leave(run); });
}

void AccountPane::Private::sendAgain(const RunId &id)
{
    for (const InterruptedRun &open : offboarding.interrupted()) {
        if (open.run.id != id)
            continue;
        customer = open.run.customer;
        company = open.run.companyName;
        domain = open.run.domain;
        reader.clear();
        return flow->sendAgain(id);
    }
}

AccountFacts AccountPane::Private::facts() const
{
    const bool ours = reader.snapshot().id == customer;
    const QDateTime now = clock.now();
    const AccountSnapshot snapshot = ours ? reader.snapshot() : AccountSnapshot{.id = customer};
    const Run &run = offboarding.run();
    const QString runningFor = run.companyName.isEmpty() ? run.customer.toString() : run.companyName;
    return {.id = customer,
        .company = company,
        .domain = domain,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now),
        .reading = ours && reader.reading(),
        .readOnly = session.readOnly,
        .runElsewhere = offboarding.running() ? runningFor : QString(),
        .removedAt = removed.value(customer),
        .now = now};
}

void AccountPane::Private::refresh()
{
    if (!customer.isEmpty() && !flow->shown())
        account->show(facts());
    Q_EMIT q.offersChanged();
}

void AccountPane::Private::clear(WriteKind kind, const std::vector<SubscriptionId> &subscriptions)
{
    prepare([this, id = customer, kind, subscriptions] { flow->clear(id, kind, subscriptions); });
}

void AccountPane::Private::showHome()
{
    const std::vector<InterruptedRun> open = offboarding.interrupted();
    interrupted->show(open);
    stack->setCurrentWidget(open.empty() ? static_cast<QWidget *>(nothing) : interrupted);
}

void AccountPane::Private::stageChanged()
{
    if (!flow->shown()) {
        if (customer.isEmpty()) {
            showHome();
        } else {
            refresh();
            stack->setCurrentWidget(account);
        }
    }
    Q_EMIT q.titleChanged();
    Q_EMIT q.offersChanged();
    if (std::exchange(couldGoBack, flow->canGoBack()) != flow->canGoBack())
        Q_EMIT q.canGoBackChanged();
}

void AccountPane::Private::prepare(std::function<void()> wish)
{
    onMessageAction = wish;
    wish();
}

void AccountPane::Private::tellOfEnd(const Run &run)
{
    const texts::Outcome outcome = texts::outcome(run);
    const QString name = texts::plain(run.companyName);
    onMessageAction = [this, run] { turnTo(run.customer, run.companyName, run.domain); };
    account->say({.tone = run.outcome == RunOutcome::Done ? Tone::Neutral : Tone::Attention,
        .sentence = tr("The run for %1 has ended.").arg(name),
        .nextStep = outcome.sentence,
        .action = tr("Show")});
}

/// Whatever customer the window starts with, what an earlier process left open must not go unseen.
void AccountPane::Private::tellOfOpenRuns()
{
    if (customer.isEmpty() || offboarding.interrupted().empty())
        return;
    onMessageAction = [this] { turnTo({}, {}, {}); };
    account->say({.tone = Tone::Attention,
        .sentence = tr("An earlier run is still open."),
        .nextStep = tr("See what is known of it before you go on."),
        .action = tr("Show")});
}

void AccountPane::Private::turnTo(const CustomerId &id, const QString &name, const QString &domainName)
{
    customer = id;
    company = name;
    domain = domainName;
    onMessageAction = {};
    reader.clear();
    flow->turnTo(id);
    tellOfOpenRuns();
    Q_EMIT q.readingChanged();
}

AccountPane::AccountPane(const Session &session, AccountReader &reader, Offboarding &offboarding, Clock clock,
    Desktop desktop, NameIsShared nameIsShared, QWidget *parent)
    : QWidget(parent)
    , d(new Private{.q = *this,
          .session = session,
          .reader = reader,
          .offboarding = offboarding,
          .clock = std::move(clock),
          .desktop = std::move(desktop)})
{
    setObjectName(u"accountPane");
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    d->build(std::move(nameIsShared));
}

AccountPane::~AccountPane() = default;

void AccountPane::showCustomer(const CustomerId &customer, const QString &company, const QString &domain)
{
    d->turnTo(customer, company, domain);
}

void AccountPane::read()
{
    if (d->customer.isEmpty())
        return;
    d->reader.read(d->customer);
    d->refresh();
    Q_EMIT readingChanged();
}

void AccountPane::stopReading()
{
    d->reader.stop();
    d->refresh();
    Q_EMIT readingChanged();
}

void AccountPane::showNothing()
{
    d->turnTo({}, {}, {});
}

bool AccountPane::back()
{
    if (!d->flow->back())
        return false;
    focusFirst();
    return true;
}

bool AccountPane::canGoBack() const
{
    return d->flow->canGoBack();
}

void AccountPane::focusFirst()
{
    if (d->flow->shown())
        d->flow->focusFirst();
    else if (!d->customer.isEmpty())
        d->account->focusFirst();
    else
        d->interrupted->focusFirst();
}

AccountOffers AccountPane::offers() const
{
    if (d->customer.isEmpty())
        return noOffers(tr("No customer is chosen"));
    if (d->flow->shown())
        return noOffers(tr("Go back to the account first"));
    return offersOf(d->facts());
}

void AccountPane::suspendAll()
{
    d->clear(WriteKind::Suspend, offers().suspendable);
}

void AccountPane::removeRelationship()
{
    d->prepare([this, id = d->customer] { d->flow->remove(id); });
}

QString AccountPane::summary() const
{
    return accountSummary(d->facts());
}

void AccountPane::saveHoldings()
{
    TableToSave table = d->account->holdingsToSave();
    table.name = shownCustomer(d->facts()).companyName;
    saveTable(d->desktop, table, [this](const Message &message) { d->account->say(message); });
}

CustomerId AccountPane::customer() const
{
    return d->customer;
}

bool AccountPane::reading() const
{
    return d->reader.reading();
}

bool AccountPane::runIsOn() const
{
    return d->offboarding.running();
}

QString AccountPane::title() const
{
    if (d->customer.isEmpty())
        return {};
    const Customer shown = shownCustomer(d->facts());
    const QString name = texts::plain(shown.companyName.isEmpty() ? shown.id.toString() : shown.companyName);
    const QString stage = d->flow->stageName();
    return stage.isEmpty() ? name : stage + u": "_qs + name;
}

} // namespace parting::ui
