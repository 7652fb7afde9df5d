// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "core/service/accountreader.h"
#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/offboarding.h"
#include "core/service/readinessreader.h"
#include "ui/historypage.h"
#include "ui/mainpages.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/connectionnote.h"
#include "ui/pages/customercount.h"
#include "ui/pages/customersbar.h"
#include "ui/pages/customerspane.h"
#include "ui/pages/readinessprogress.h"
#include "ui/requestdialog.h"
#include "ui/runwatch.h"
#include "ui/statusguide.h"
#include "ui/supportreport.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/windowframe.h"
#include "ui/windowstate.h"
#include "ui/windowtables.h"
#include "ui/workplace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace parting::ui {
namespace {
constexpr QSize smallest(900, 600), smallestUsable(800, 500), atFirst(1280, 800);
constexpr int ageMs = 20'000; // "yesterday" is never a minute late
} // namespace

MainWindow::MainWindow(const Session &session, CustomerDirectory &directory, AccountReader &reader, LastReads &last,
    ReadinessReader &readiness, const Connection &connection, Offboarding &offboarding, History &history,
    const Clock &clock, const Desktop &desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_desktop(desktop)
    , m_clock(clock)
    , m_directory(directory)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_sessionMessage = new MessageBar(this);
    m_sessionMessage->setObjectName(QStringLiteral("sessionMessage"));
    m_sessionMessage->setInset(space::control);
    m_actions = new WindowActions(*this, session);
    m_work =
        new Workplace(m_session, directory, reader, last, readiness, connection, offboarding, m_clock, m_desktop, this);
    m_customers = &m_work->customers();
    m_account = &m_work->account();
    m_count = new CustomerCount(this);
    m_readiness = new ReadinessProgress(this);
    m_note = new ConnectionNote(connection, m_clock, this);
    new RunWatch(offboarding, desktop, this);
    m_ageing.start(ageMs);

    m_pages = new MainPages(
        m_work, [this, &history, &last, &offboarding] { return newHistory(history, last, offboarding); }, this);
    arrange();
    connectState();
    connectReadiness(readiness);
    connectActions();
    connectCustomerActions();
    connectHistory();
    connect(m_actions->requestRelationship, &QAction::triggered, this,
        [this, &lookups = reader.lookups()] { new RequestDialog(lookups, m_desktop, this); });
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

void MainWindow::connectActions()
{
    connect(m_actions->readCustomers, &QAction::triggered, &m_directory, &CustomerDirectory::read);
    connect(m_actions->saveCustomers, &QAction::triggered, this, [this] {
        saveTable(m_desktop, m_customers->toSave(), [this](const Message &message) { m_customers->say(message); });
    });
    connect(m_actions->resetPractice, &QAction::triggered, this,
        [this] { askToResetPractice(this, [this] { Q_EMIT practiceResetRequested(); }); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(
        m_actions->copy, &QAction::triggered, this, [] { copyFrom(QApplication::focusWidget(), Headers::Without); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this,
        [] { copyFrom(QApplication::focusWidget(), Headers::With); });
    connect(m_actions->find, &QAction::triggered, m_pages, &MainPages::find);
    connect(m_actions->readFocused, &QAction::triggered, m_pages, &MainPages::readFocused);
    connect(m_actions->goBack, &QAction::triggered, m_pages, &MainPages::goBack);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_pages->focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_pages->focusPane(-1); });
    m_tables = new WindowTables(*this, *m_actions->columns());
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, m_actions->all()); });
    connect(m_actions->statuses, &QAction::triggered, this, [this] { showStatusGuide(this); });
    connect(m_actions->saveReport, &QAction::triggered, this, [this] {
        saveReport(m_desktop, this, m_session, m_directory.state(),
            [this](const Message &message) { m_customers->say(message); });
    });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectCustomerActions()
{
    connect(m_actions->readCustomer, &QAction::triggered, m_work, &Workplace::readCustomer);
    connect(m_actions->copyMicrosoftId, &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(customer().toString()); });
    connect(m_actions->copySummary, &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(m_account->summary()); });
    connect(m_actions->saveHoldings, &QAction::triggered, m_account, &AccountPane::saveHoldings);
    connect(m_actions->suspendAll, &QAction::triggered, m_account, &AccountPane::suspendAll);
    connect(m_actions->clearAll, &QAction::triggered, m_account, &AccountPane::clearAll);
    connect(m_actions->softExit, &QAction::triggered, m_account, &AccountPane::softExit);
    connect(m_actions->endDelegatedAdmin, &QAction::triggered, m_account, &AccountPane::endDelegatedAdmin);
    connect(m_actions->removeRelationship, &QAction::triggered, m_account, &AccountPane::removeRelationship);
    connect(m_actions->openPartnerCenter, &QAction::triggered, m_account, &AccountPane::openInPartnerCenter);
    connect(m_actions->openAzurePortal, &QAction::triggered, m_account, &AccountPane::openInAzurePortal);
}

void MainWindow::connectHistory()
{
    connect(m_actions->history, &QAction::triggered, this, [this] { m_pages->showHistory(); });
    connect(m_actions->customerHistory, &QAction::triggered, this, [this] { m_pages->showHistory(customer()); });
    connect(m_account, &AccountPane::historyRequested, this, [this] { m_pages->showHistory(customer()); });
    connect(m_actions->checkJournal, &QAction::triggered, m_pages, &MainPages::checkJournal);
    connect(m_pages, &MainPages::turned, this, [this] {
        statusBar()->setVisible(!m_pages->historyIsShown()); // it is about the customers
        refreshTitle();
        refreshActions();
    });
}

HistoryPage *MainWindow::newHistory(History &history, LastReads &last, Offboarding &offboarding)
{
    auto *page = new HistoryPage(history, last, m_desktop, this);
    connect(page, &HistoryPage::customerRequested, this, [this](const CustomerId &id) {
        m_pages->leaveHistory();
        openCustomer(id);
    });
    connect(page, &HistoryPage::auditRecordWanted, &offboarding, &Offboarding::lookForAuditRecord);
    connect(&offboarding, &Offboarding::auditRecordLookedFor, page, &HistoryPage::tellAuditRecord);
    for (const auto signal : {&Offboarding::runFinished, &Offboarding::interruptedChanged})
        connect(&offboarding, signal, page, &HistoryPage::refresh);
    m_tables->takeIn();
    return page;
}

void MainWindow::connectSessionActions()
{
    connect(m_sessionMessage, &MessageBar::actionRequested, this, &MainWindow::sessionActionRequested);
    connect(m_actions->signOut, &QAction::triggered, this,
        [this] { askToSignOut(this, [this] { Q_EMIT signOutRequested(); }); });
    connect(m_actions->testConnection, &QAction::triggered, this, &MainWindow::connectionTestRequested);
    connect(m_actions->addAccount, &QAction::triggered, this, &MainWindow::newAccountRequested);
    connect(m_actions->changeAccount, &QAction::triggered, this, &MainWindow::accountChangeRequested);
    connect(m_actions, &WindowActions::accountChosen, this, &MainWindow::accountRequested);
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
