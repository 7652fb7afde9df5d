// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "core/service/accountreader.h"
#include "core/service/customerdirectory.h"
#include "core/service/offboarding.h"
#include "core/service/readinessreader.h"
#include "ui/mainpages.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/connectionnote.h"
#include "ui/pages/customercount.h"
#include "ui/pages/customersbar.h"
#include "ui/pages/customerspane.h"
#include "ui/pages/readinessprogress.h"
#include "ui/requestdialog.h"
#include "ui/runwatch.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/windowframe.h"
#include "ui/windowstate.h"
#include "ui/windowtables.h"
#include "ui/workplace.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace parting::ui {
namespace {
constexpr QSize smallest(900, 600), smallestUsable(800, 500), atFirst(1280, 800);
constexpr int ageMs = 20'000; // "yesterday" is never a minute late
} // namespace

MainWindow::MainWindow(const Services &services, const Desktop &desktop, std::unique_ptr<AccountPane> account)
    : m_session(services.session)
    , m_desktop(desktop)
    , m_clock(services.clock)
    , m_directory(services.directory)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_sessionMessage = new MessageBar(this);
    m_sessionMessage->setObjectName(QStringLiteral("sessionMessage"));
    m_sessionMessage->setInset(space::control);
    m_actions = new WindowActions(*this, m_session);
    m_work = new Workplace(services, std::move(account), this);
    m_customers = &m_work->customers();
    m_account = &m_work->account();
    m_count = new CustomerCount(this);
    m_readiness = new ReadinessProgress(this);
    m_note = new ConnectionNote(services.connection, m_clock, this);
    new RunWatch(services.offboarding, desktop, this);
    m_ageing.start(ageMs);

    m_pages = new MainPages(
        m_work, [this, services] { return newHistory(services); }, this);
    arrange();
    connectState();
    connectReadiness(services.readiness);
    connectActions();
    connectCustomerActions();
    connectHistory();
    connect(m_actions->requestRelationship, &QAction::triggered, this,
        [this, &lookups = services.reader.lookups()] { new RequestDialog(lookups, m_desktop, this); });
    connectSessionActions();
    restoreState();
    refreshTitle();
    refreshActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sessionMessage);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_count, 1);
    statusBar()->addWidget(m_readiness);
    statusBar()->addWidget(m_note);
    setWorldBadge(*this, m_session);
    const QSize room = screen()->availableSize();
    setMinimumSize(smallest.boundedTo(room).expandedTo(smallestUsable));
    resize(atFirst.boundedTo(room));
}

void MainWindow::connectState()
{
    connect(m_customers, &CustomersPane::countChanged, this, &MainWindow::refreshCount);
    connect(&m_ageing, &QTimer::timeout, this, &MainWindow::refreshCount);
    connect(m_count, &CustomerCount::stopRequested, &m_directory, &CustomerDirectory::stop);
    connect(&m_directory, &CustomerDirectory::stateChanged, this, &MainWindow::refreshActions);
    connect(m_work, &Workplace::customerChanged, this, &MainWindow::refreshActions);
    connect(m_account, &AccountPane::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_account, &AccountPane::titleChanged, this, &MainWindow::refreshActions);
    connect(m_account, &AccountPane::runStateChanged, this, &MainWindow::refreshActions);
    connect(m_account, &AccountPane::offersChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectReadiness(ReadinessReader &readiness)
{
    connect(m_customers, &CustomersPane::readinessKnown, this, &MainWindow::refreshCount);
    connect(&readiness, &ReadinessReader::stateChanged, m_readiness,
        [this, &readiness] { m_readiness->show(readiness.state()); });
    connect(m_readiness, &ReadinessProgress::stopRequested, this, [this] { m_work->bar().setReadsReadiness(false); });
}

void MainWindow::tellSession(const Message &message)
{
    if (message.sentence.isEmpty())
        m_sessionMessage->dismiss();
    else
        m_sessionMessage->show(message);
}

void MainWindow::setAccounts(const QList<std::pair<QString, QString>> &accounts)
{
    m_actions->showAccounts(accounts);
    refreshActions();
}

void MainWindow::restoreState()
{
    const WindowState state = loadWindowState(m_session.dataFolder);
    restoreGeometry(state.geometry);
    m_work->restoreDivision(state.splitter);
    m_tables->restore(state.columns);
    m_work->bar().setFilter(state.filter);
    m_work->bar().setReadsReadiness(state.readsReadiness);
    m_customers->choose(state.lastCustomer);
    chooseTheme(state.theme);
}

void MainWindow::saveState() const
{
    saveWindowState(m_session.dataFolder,
        {.geometry = saveGeometry(),
            .splitter = m_work->division(),
            .columns = m_tables->columns(),
            .filter = m_work->bar().filter(),
            .readsReadiness = m_work->bar().readsReadiness(),
            .theme = Theme::instance().choice(),
            .lastCustomer = m_account->customer()});
}

CustomerId MainWindow::customer() const
{
    return m_account->customer();
}

bool MainWindow::runIsOn() const
{
    return m_account->runIsOn();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Theme::instance().choose(choice);
    m_actions->showTheme(choice);
}

void MainWindow::setPartner(const Partner &partner)
{
    m_work->bar().setPartner(partner.companyName);
}

void MainWindow::openCustomer(const CustomerId &customer)
{
    m_work->openCustomer(customer);
}

void MainWindow::refreshActions()
{
    const bool running = m_account->runIsOn();
    const AccountOffers offers =
        m_pages->historyIsShown() ? noOffers(tr("Go back to the customers first")) : m_account->offers();
    m_actions->refresh({.readCustomers = m_directory.state().phase != DirectoryState::Phase::Reading,
        .readCustomer = !m_account->customer().isEmpty(),
        .resetPractice = !running && !m_session.readOnly,
        .whyNoOtherAccount = running ? tr("A run is on") : QString(),
        .whyNoReset = running ? tr("A run is on") : tr("The data folder is only read"),
        .whyNoSuspend = offers.whyNotSuspend,
        .whyNoClearing = offers.whyNotClearAll,
        .whyNoSoftExit = offers.whyNotSoftExit,
        .whyNoEndOfDelegation = offers.whyNotEndDelegatedAdmin,
        .whyNoRemoval = offers.whyNotRemove,
        .whyNoTaking = offers.whyNotTake});
}

void MainWindow::refreshCount()
{
    const bool byReadiness = isByReadiness(m_customers->model().filter());
    m_count->show({.shown = m_customers->model().rowCount(),
                      .total = m_customers->model().total(),
                      .checked = byReadiness ? std::optional(m_customers->model().checked()) : std::nullopt},
        m_directory.state(), m_clock.now());
}

void MainWindow::refreshTitle()
{
    setWindowTitle(titleFor(m_session, m_pages->historyIsShown() ? tr("History") : m_account->title()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_account->runIsOn() || m_closing) {
        saveState();
        return QMainWindow::closeEvent(event);
    }
    event->ignore();
    askToCloseDuringRun(this, [this] {
        m_closing = true;
        close();
    });
}

} // namespace parting::ui
