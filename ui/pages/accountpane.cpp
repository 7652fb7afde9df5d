// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountpane.h"

#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/lastreads.h"
#include "core/service/lookups.h"
#include "core/service/offboarding.h"
#include "ui/models/customerquery.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/accountsummary.h"
#include "ui/pages/homepage.h"
#include "ui/pages/offboardingflow.h"
#include "ui/text/places.h"
#include "ui/text/texts.h"
#include "ui/widgets/pagestack.h"

#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

constexpr int ageMs = 20'000; // "2 min ago" is never a minute late
constexpr int gatheringMs = 30; // not seen as a delay, and longer than answers to requests sent at once lie apart
constexpr int countdownMs = 1000;

/// Whether another listed customer bears the same company name; then Review asks for the domain instead.
OffboardingFlow::NameIsShared sharingIn(const CustomerDirectory &directory)
{
    return [&directory](const CustomerId &id, const QString &name) { return nameIsShared(directory.list(), id, name); };
}

} // namespace

AccountPane::AccountPane(const Services &services, Desktop desktop, QWidget *parent)
    : QWidget(parent)
    , m_session(services.session)
    , m_reader(services.reader)
    , m_last(services.last)
    , m_offboarding(services.offboarding)
    , m_clock(services.clock)
    , m_desktop(std::move(desktop))
    , m_shown(m_session, m_reader, m_last, services.connection, m_offboarding, services.history, m_clock)
    , m_stack(new PageStack)
    , m_home(new HomePage(m_offboarding, m_clock))
    , m_account(new AccountPage)
    , m_flow(new OffboardingFlow(m_session, m_offboarding, m_clock, m_desktop, sharingIn(services.directory), *m_stack))
{
    setObjectName(u"accountPane");
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_account);
    m_flow->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectAccount();
    connectFlow();
    connect(&services.connection, &Connection::changed, this, &AccountPane::refresh);
    connect(&services.history, &History::changed, this, &AccountPane::refresh);
    connect(&m_offboarding, &Offboarding::runFinished, &services.history, &History::reload);
    services.history.reload();
    connect(m_home, &HomePage::continueRequested, this,
        [this](const RunId &run) { carryOn(run, &Offboarding::continueRun); });
    connect(m_home, &HomePage::sendAgainRequested, this,
        [this](const RunId &run) { carryOn(run, &Offboarding::sendAgain); });
    connect(&m_ageing, &QTimer::timeout, this, &AccountPane::refresh);
    m_ageing.start(ageMs);
    stageChanged();
}

void AccountPane::connectAccount()
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringMs);
    connect(&m_gathering, &QTimer::timeout, this, &AccountPane::refresh);
    connect(&m_reader, &AccountReader::changed, this, [this] {
        if (!m_reader.reading())
            refresh();
        else if (!m_gathering.isActive())
            m_gathering.start();
    });
    connect(&m_last, &LastReads::changed, this, &AccountPane::refresh);
    connect(&m_reader, &AccountReader::finished, this, &AccountPane::titleChanged); // the name may be known only now
    connect(m_account, &AccountPage::readAgainRequested, this, &AccountPane::read);
    connect(m_account, &AccountPage::stopReadingRequested, this, [this] {
        m_reader.stop();
        refresh();
    });
    connect(m_account, &AccountPage::historyRequested, this, &AccountPane::historyRequested);
    connect(m_account, &AccountPage::removeRequested, this, &AccountPane::removeRelationship);
    connect(m_account, &AccountPage::clearRequested, this, &AccountPane::clear);
    connect(m_account, &AccountPage::linkRequested, this, &AccountPane::openPortal);
    Lookups &lookups = m_reader.lookups();
    connect(m_account, &AccountPage::subscriptionChosen, &lookups, &Lookups::choose);
    connect(m_account, &AccountPage::particularsWanted, &lookups, &Lookups::lookAtCustomer);
    connect(&lookups, &Lookups::changed, this, [this] { m_account->show(m_reader.lookups()); });
    connect(m_account, &AccountPage::messageActionRequested, this, [this] {
        if (m_onMessageAction)
            m_onMessageAction();
    });
}

/// In Practice a page of its own stands for the Azure portal; Partner Center knows nobody of Practice.
void AccountPane::openPortal(const QUrl &url)
{
    const bool practised = url.host() == u"portal.azure.com"_qs && !m_session.azurePortal.isEmpty();
    const bool unknownThere = m_session.practice() && !practised;
    const QUrl target = practised ? QUrl(m_session.azurePortal + u'/' + customer().toString())
        : unknownThere            ? texts::partnerCenter({}, {})
                                  : url;
    if (!m_desktop.openUrl(target))
        m_account->say({.sentence = tr("No browser answered."), .nextStep = target.toDisplayString()});
}

void AccountPane::openInPartnerCenter()
{
    m_account->say({.tone = Tone::Neutral,
        .sentence = tr("In Partner Center: Customers › %1 › Account.").arg(m_shown.name()),
        .nextStep = tr("Subscriptions and Service management stand beside Account.")});
    openPortal(texts::partnerCenter(customer(), u"account"_qs));
}

void AccountPane::openInAzurePortal()
{
    m_account->say({.tone = Tone::Neutral,
        .sentence = tr("In the Azure portal, in the directory of %1: Subscriptions, Reservations, Savings plans.")
                        .arg(m_shown.name()),
        .nextStep = tr("It needs a role there that the customer granted.")});
    openPortal(texts::azurePortal(customer()));
}

void AccountPane::connectFlow()
{
    connect(m_flow, &OffboardingFlow::stageChanged, this, &AccountPane::stageChanged);
    connect(m_flow, &OffboardingFlow::accountOutdated, this, &AccountPane::read);
    connect(m_flow, &OffboardingFlow::failed, m_account, &AccountPage::say);
    connect(m_flow, &OffboardingFlow::unsettled, this, &AccountPane::tellOfOpenRuns);
    connect(m_flow, &OffboardingFlow::endedUnseen, this, &AccountPane::tellOfEnd);
    connect(m_flow, &OffboardingFlow::removed, this, [this](const CustomerId &id, const QDateTime &at) {
        m_shown.markRemoved(id, at);
        refresh();
        Q_EMIT customerRemoved(id, at);
    });
    connect(m_flow, &OffboardingFlow::customersRequested, this, &AccountPane::customersRequested);
    connect(&m_offboarding, &Offboarding::runChanged, this, &AccountPane::runStateChanged);
}

void AccountPane::showCustomer(const CustomerId &customer, const QString &company, const QString &domain)
{
    m_shown.turnTo(customer, company, domain);
    m_onMessageAction = {};
    m_reader.clear();
    m_last.openAccount(customer);
    m_flow->turnTo(customer);
    tellOfOpenRuns();
}

void AccountPane::showNothing()
{
    showCustomer({}, {}, {});
}

void AccountPane::read()
{
    if (customer().isEmpty())
        return;
    m_shown.readingBegins();
    m_reader.read(customer());
    refresh();
}

void AccountPane::refresh()
{
    m_gathering.stop();
    m_ageing.setInterval(m_reader.reading() ? countdownMs : ageMs);
    if (!customer().isEmpty() && !m_flow->shown())
        m_account->show(m_shown.facts());
    Q_EMIT offersChanged();
}

void AccountPane::stageChanged()
{
    if (!m_flow->shown()) {
        if (customer().isEmpty())
            m_home->refresh();
        else
            refresh();
        m_stack->setCurrentWidget(customer().isEmpty() ? static_cast<QWidget *>(m_home) : m_account);
    }
    Q_EMIT titleChanged();
    Q_EMIT offersChanged();
}

void AccountPane::carryOn(const RunId &id, bool (Offboarding::*how)(const RunId &))
{
    const std::vector<InterruptedRun> open = m_offboarding.interrupted();
    const auto wanted =
        std::find_if(open.begin(), open.end(), [&id](const InterruptedRun &each) { return each.run.id == id; });
    if (wanted == open.end())
        return;
    m_shown.turnTo(wanted->run.customer, wanted->run.companyName, wanted->run.domain);
    m_reader.clear();
    m_flow->carryOn(id, how);
}

void AccountPane::clear(const PlanWish &wish)
{
    prepare([this, id = customer(), wish] { m_flow->clear(id, wish); });
}

void AccountPane::prepare(const std::function<void()> &wish)
{
    m_onMessageAction = wish;
    wish();
}

void AccountPane::tellOfEnd(const Run &run)
{
    const texts::Outcome outcome = texts::outcome(run);
    const QString name = texts::plain(run.companyName);
    m_onMessageAction = [this, run] { showCustomer(run.customer, run.companyName, run.domain); };
    m_account->say({.tone = run.outcome == RunOutcome::Done ? Tone::Neutral : Tone::Attention,
        .sentence = tr("The run for %1 has ended.").arg(name),
        .nextStep = outcome.sentence,
        .action = tr("Show")});
}

/// Whatever customer the window starts with, what an earlier process left open must not go unseen.
void AccountPane::tellOfOpenRuns()
{
    if (customer().isEmpty() || m_offboarding.interrupted().empty())
        return;
    m_onMessageAction = [this] { showNothing(); };
    m_account->say({.tone = Tone::Attention,
        .sentence = tr("An earlier run is still open."),
        .nextStep = tr("See what is known of it before you go on."),
        .action = tr("Show")});
}

bool AccountPane::back()
{
    if (!m_flow->back())
        return false;
    focusFirst();
    return true;
}

void AccountPane::focusFirst()
{
    if (m_flow->shown())
        m_flow->focusFirst();
    else if (!customer().isEmpty())
        m_account->focusFirst();
    else
        m_home->focusFirst();
}

AccountOffers AccountPane::offers() const
{
    if (customer().isEmpty())
        return noOffers(tr("No customer is chosen"));
    if (m_flow->shown())
        return noOffers(tr("Go back to the account first"));
    return offersOf(m_shown.facts());
}

void AccountPane::suspendAll()
{
    clear({.kinds = {WriteKind::Suspend}, .everything = true});
}

void AccountPane::clearAll()
{
    clear(clearAllWish());
}

void AccountPane::softExit()
{
    clear(softExitWish());
}

void AccountPane::endDelegatedAdmin()
{
    clear({.kinds = {WriteKind::EndDelegatedAdmin}});
}

void AccountPane::removeRelationship()
{
    prepare([this, id = customer()] { m_flow->remove(id); });
}

QString AccountPane::summary() const
{
    return accountSummary(m_shown.facts());
}

void AccountPane::saveHoldings()
{
    TableToSave table = m_account->holdingsToSave();
    table.name = shownCustomer(m_shown.facts()).companyName;
    saveTable(m_desktop, table, [this](const Message &message) { m_account->say(message); });
}

CustomerId AccountPane::customer() const
{
    return m_shown.id();
}

bool AccountPane::runIsOn() const
{
    return m_offboarding.running();
}

QString AccountPane::title() const
{
    if (customer().isEmpty())
        return {};
    const QString stage = m_flow->stageName();
    return stage.isEmpty() ? m_shown.name() : stage + u": "_qs + m_shown.name();
}

} // namespace parting::ui
