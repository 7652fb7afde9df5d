// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "core/service/customerdirectory.h"
#include "ui/models/customerquery.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/customercount.h"
#include "ui/pages/customersbar.h"
#include "ui/pages/customerspane.h"
#include "ui/runwatch.h"
#include "ui/statusguide.h"
#include "ui/supportreport.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/windowframe.h"
#include "ui/windowpanes.h"
#include "ui/windowstate.h"
#include "ui/windowtables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace parting::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto restBeforeReading = 300ms;
constexpr QSize smallest(900, 600), atFirst(1280, 800);
constexpr int listWidth = 490;
} // namespace

MainWindow::MainWindow(const Session &session, CustomerDirectory &directory, AccountReader &reader,
    Offboarding &offboarding, const Clock &clock, const Desktop &desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_desktop(desktop)
    , m_directory(directory)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    m_actions = new WindowActions(*this, session.practice());
    m_bar = new CustomersBar(this);
    m_customers = new CustomersPane(directory, this);
    const auto shared = [this](const CustomerId &id, const QString &name) {
        return nameIsShared(m_directory.list(), id, name);
    };
    m_account = new AccountPane(m_session, reader, offboarding, clock, desktop, shared, this);
    m_count = new CustomerCount(this);
    new RunWatch(offboarding, desktop, this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeReading);

    arrange();
    connectList();
    connectAccount();
    connectActions();
    m_account->showNothing();
    restoreState();
    refreshTitle();
    refreshActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_customers);
    m_splitter->addWidget(m_account);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({listWidth, atFirst.width() - listWidth});

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(line(body));
    column->addWidget(m_splitter, 1);
    column->addWidget(line(body));
    setCentralWidget(body);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_count, 1);
    setWorldBadge(*this, m_session);
    setMinimumSize(smallest);
    resize(atFirst);
}

void MainWindow::connectList()
{
    connect(m_bar, &CustomersBar::searchChanged, m_customers, &CustomersPane::setSearch);
    connect(m_bar, &CustomersBar::filterChanged, m_customers, &CustomersPane::setFilter);
    connect(m_bar, &CustomersBar::readAgainRequested, &m_directory, &CustomerDirectory::read);
    connect(m_bar, &CustomersBar::listRequested, m_customers, &CustomersPane::focusList);
    connect(m_customers, &CustomersPane::customerChosen, this, &MainWindow::follow);
    connect(m_customers, &CustomersPane::opened, this, [this] {
        if (m_rest.isActive())
            readCustomer();
        m_account->focusFirst();
    });
    connect(m_customers, &CustomersPane::readAgainRequested, &m_directory, &CustomerDirectory::read);
    connect(m_customers, &CustomersPane::clearSearchRequested, m_bar, &CustomersBar::clearSearch);
    connect(m_customers, &CustomersPane::filterRequested, m_bar, &CustomersBar::setFilter);
    connect(m_customers, &CustomersPane::countChanged, this, &MainWindow::refreshCount);
    connect(m_count, &CustomerCount::stopRequested, &m_directory, &CustomerDirectory::stop);
    connect(&m_directory, &CustomerDirectory::stateChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectAccount()
{
    connect(&m_rest, &QTimer::timeout, m_account, &AccountPane::read);
    connect(m_account, &AccountPane::customerRemoved, m_customers, &CustomersPane::markRemoved);
    connect(m_account, &AccountPane::customersRequested, m_customers, &CustomersPane::focusList);
    connect(m_account, &AccountPane::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_account, &AccountPane::titleChanged, this, &MainWindow::refreshActions);
    connect(m_account, &AccountPane::runStateChanged, this, &MainWindow::refreshActions);
    connect(m_account, &AccountPane::offersChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectActions()
{
    connect(m_actions->readCustomers, &QAction::triggered, &m_directory, &CustomerDirectory::read);
    connect(m_actions->resetPractice, &QAction::triggered, this,
        [this] { askToResetPractice(this, [this] { Q_EMIT practiceResetRequested(); }); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(
        m_actions->copy, &QAction::triggered, this, [] { copyFrom(QApplication::focusWidget(), Headers::Without); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this,
        [] { copyFrom(QApplication::focusWidget(), Headers::With); });
    connect(m_actions->find, &QAction::triggered, m_bar, &CustomersBar::focusSearch);
    connect(m_actions->readFocused, &QAction::triggered, this, &MainWindow::readFocused);
    connect(m_actions->goBack, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->readCustomer, &QAction::triggered, this, &MainWindow::readCustomer);
    connect(m_actions->suspendAll, &QAction::triggered, m_account, &AccountPane::suspendAll);
    connect(m_actions->removeRelationship, &QAction::triggered, m_account, &AccountPane::removeRelationship);
    connect(m_actions->copyMicrosoftId, &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(m_account->customer().toString()); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, m_actions->all()); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions->saveReport, &QAction::triggered, this, [this] {
        saveReport(m_desktop, this, m_session, m_directory.state(),
            [this](const Message &message) { m_customers->say(message); });
    });
    connect(m_actions->statuses, &QAction::triggered, this, [this] { showStatusGuide(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    connect(m_actions->saveCustomers, &QAction::triggered, this, [this] {
        saveTable(m_desktop, m_customers->toSave(), [this](const Message &message) { m_customers->say(message); });
    });
    connect(m_actions->saveHoldings, &QAction::triggered, m_account, &AccountPane::saveHoldings);
    connect(m_actions->copySummary, &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(m_account->summary()); });
    offerColumns(*m_actions->columns(), *this);
}

void MainWindow::restoreState()
{
    const WindowState state = loadWindowState(m_session.dataFolder);
    restoreGeometry(state.geometry);
    m_splitter->restoreState(state.splitter);
    restoreColumns(*this, state.columns);
    m_bar->setFilter(state.filter);
    m_customers->choose(state.lastCustomer);
    chooseTheme(state.theme);
}

void MainWindow::saveState() const
{
    saveWindowState(m_session.dataFolder,
        {.geometry = saveGeometry(),
            .splitter = m_splitter->saveState(),
            .columns = columnsOf(*this),
            .filter = m_bar->filter(),
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
    m_bar->setPartner(partner.companyName);
}

void MainWindow::openCustomer(const CustomerId &customer)
{
    m_account->showCustomer(customer, {}, {});
    m_customers->choose(customer);
    readCustomer();
}

void MainWindow::follow(const CustomerId &customer, const QString &company, const QString &domain)
{
    if (!customer.isEmpty() && customer == m_account->customer())
        return;
    if (customer.isEmpty()) {
        m_rest.stop();
        m_account->showNothing();
    } else {
        m_account->showCustomer(customer, company, domain);
        m_rest.start();
    }
    refreshActions();
}

void MainWindow::readCustomer()
{
    m_rest.stop();
    m_account->read();
}

void MainWindow::readFocused()
{
    if (listHasKeyboard() || m_account->customer().isEmpty())
        m_directory.read();
    else
        readCustomer();
}

void MainWindow::goBack()
{
    if (!m_account->back())
        m_customers->focusList();
}

void MainWindow::focusPane(int step)
{
    walkPanes({{m_bar, [this] { m_bar->focusSearch(); }}, {m_customers, [this] { m_customers->focusList(); }},
                  {m_account, [this] { m_account->focusFirst(); }}},
        step);
}

bool MainWindow::listHasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return m_customers->isAncestorOf(focused) || m_bar->isAncestorOf(focused);
}

void MainWindow::refreshActions()
{
    const bool running = m_account->runIsOn();
    const AccountOffers offers = m_account->offers();
    m_actions->refresh({.readCustomers = m_directory.state().phase != DirectoryState::Phase::Reading,
        .readCustomer = !m_account->customer().isEmpty(),
        .resetPractice = !running && !m_session.readOnly,
        .whyNoReset = running ? tr("A run is on") : tr("Another window holds the data folder"),
        .whyNoSuspend = offers.whyNotSuspend,
        .whyNoRemoval = offers.whyNotRemove,
        .whyNoTaking = offers.whyNotTake});
}

void MainWindow::refreshCount()
{
    const DirectoryState &state = m_directory.state();
    m_count->show(m_customers->model().rowCount(), m_customers->model().total(), state);
    m_bar->setReadAt(state.readAt);
}

void MainWindow::refreshTitle()
{
    setWindowTitle(titleFor(m_session, m_account->title()));
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
