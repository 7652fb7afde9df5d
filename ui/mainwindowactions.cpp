// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/offboarding.h"
#include "ui/historypage.h"
#include "ui/mainpages.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/customerspane.h"
#include "ui/statusguide.h"
#include "ui/supportreport.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/windowtables.h"
#include "ui/workplace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QStatusBar>

// What the window's menus do.

namespace parting::ui {

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

HistoryPage *MainWindow::newHistory(const Services &services)
{
    Offboarding &offboarding = services.offboarding;
    auto *page = new HistoryPage(services.history, services.last, m_desktop, this);
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

} // namespace parting::ui
