// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/welcomewindow.h"

#include "ui/pages/accountform.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/text/texts.h"
#include "ui/widgets/emptystate.h"

#include <QMenuBar>
#include <QStackedWidget>

namespace parting::ui {

WelcomeWindow::WelcomeWindow(const Desktop &desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_desktop(desktop)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("welcomeWindow"));
    setWindowTitle(QStringLiteral("Parting"));
    resize(900, 600);
    QAction *quit = menuBar()->addMenu(tr("&File"))->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    setCentralWidget(m_pages);
}

/// The page before goes from the event loop: it may be the one that asks.
void WelcomeWindow::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (!before)
        return;
    m_pages->removeWidget(before);
    before->deleteLater();
}

void WelcomeWindow::showStart(const QList<PartnerAccount> &accounts)
{
    QList<std::pair<QString, QString>> names;
    for (const PartnerAccount &account : accounts)
        names.emplaceBack(account.id, account.name);
    auto *page = new WelcomePage(names);
    connect(page, &WelcomePage::practiceRequested, this, &WelcomeWindow::practiceRequested);
    connect(page, &WelcomePage::accountChosen, this, &WelcomeWindow::accountChosen);
    connect(page, &WelcomePage::signInRequested, this, [this] { showForm(accountIn(Cloud::Global)); });
    showPage(page);
    page->focusFirst();
}

void WelcomeWindow::showForm(const PartnerAccount &account)
{
    auto *page = new AccountForm;
    page->setAccount(account);
    connect(page, &AccountForm::accepted, this, &WelcomeWindow::accountDescribed);
    connect(page, &AccountForm::leaveRequested, this, &WelcomeWindow::formLeft);
    showPage(page);
    page->focusFirst();
}

void WelcomeWindow::showWaiting(const QString &account)
{
    auto *page = new EmptyState;
    page->setObjectName(u"signingIn");
    page->show(Icon::Hourglass, tr("Signing in to %1…").arg(texts::plain(account)), tr("Stop"));
    connect(page, &EmptyState::actionRequested, this, &WelcomeWindow::startRequested);
    showPage(page);
}

void WelcomeWindow::showSignIn(SignIn &signIn, const QString &account, const AuthError &why, bool ownAccount)
{
    auto *page = new SignInPage(signIn, account, m_desktop);
    connect(page, &SignInPage::settingsRequested, this, &WelcomeWindow::settingsRequested);
    connect(page, &SignInPage::leaveRequested, this, &WelcomeWindow::startRequested);
    connect(page, &SignInPage::signedIn, this, &WelcomeWindow::signedIn);
    connect(page, &SignInPage::connectionTestRequested, this, &WelcomeWindow::connectionTestRequested);
    if (ownAccount)
        page->offerSettings();
    showPage(page);
    if (why.problem != AuthProblem::NoSession)
        page->tell(why);
    page->focusFirst();
}

} // namespace parting::ui
