// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace parting::ui {
namespace {

QAction *action(QObject *parent, const char16_t *name, const QString &text, const QList<QKeySequence> &keys = {})
{
    auto *made = new QAction(text, parent);
    made->setObjectName(QString::fromUtf16(name));
    made->setShortcuts(keys);
    return made;
}

QMenu *menu(QMainWindow &window, const char16_t *name, const QString &title)
{
    QMenu *made = window.menuBar()->addMenu(title);
    made->setObjectName(QString::fromUtf16(name));
    made->setToolTipsVisible(true);
    return made;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, const Session &session)
    : QObject(&window)
    , readCustomers(action(this, u"readCustomers", tr("&Read customers again"), {Qt::CTRL | Qt::Key_R}))
    , saveCustomers(action(this, u"saveCustomers", tr("&Save customers as CSV…"), {Qt::CTRL | Qt::Key_S}))
    , requestRelationship(action(this, u"requestRelationship", tr("Request a relationship &with a new customer…")))
    , checkJournal(action(this, u"checkJournal", tr("&Check the journal")))
    , resetPractice(action(this, u"resetPractice", tr("Reset &practice data…")))
    , signOut(action(this, u"signOut", tr("Sign &out…")))
    , testConnection(action(this, u"testConnection", tr("Test co&nnection…")))
    , addAccount(action(this, u"addAccount", tr("&Add account…")))
    , changeAccount(action(this, u"changeAccount", tr("&Change this account…")))
    , settings(action(this, u"settings", tr("S&ettings…"), {Qt::CTRL | Qt::Key_Comma}))
    , quit(action(this, u"quit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , copy(action(this, u"copy", tr("&Copy"), {Qt::CTRL | Qt::Key_C}))
    , copyWithHeaders(action(this, u"copyWithHeaders", tr("Copy with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , copySummary(action(this, u"copySummary", tr("Copy s&ummary"), {Qt::CTRL | Qt::SHIFT | Qt::Key_U}))
    , find(action(this, u"find", tr("&Search customers"), {Qt::CTRL | Qt::Key_F}))
    , readFocused(action(this, u"readFocused", tr("&Read again"), {Qt::Key_F5}))
    , goBack(action(this, u"goBack", tr("&Go back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Escape}))
    , history(action(this, u"showHistory", tr("&History"), {Qt::CTRL | Qt::Key_H}))
    , nextPane(action(this, u"nextPane", tr("&Next pane"), {Qt::Key_F6}))
    , previousPane(action(this, u"previousPane", tr("&Previous pane"), {Qt::SHIFT | Qt::Key_F6}))
    , readCustomer(action(this, u"readCustomer", tr("&Read customer again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}))
    , copyMicrosoftId(action(this, u"copyMicrosoftId", tr("Copy &Microsoft ID"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}))
    , saveHoldings(action(this, u"saveHoldings", tr("Save &holdings as CSV…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , customerHistory(
          action(this, u"customerHistory", tr("His&tory of this customer"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}))
    , openPartnerCenter(action(this, u"openPartnerCenter", tr("Open in &Partner Center")))
    , openAzurePortal(action(this, u"openAzurePortal", tr("Open in A&zure portal")))
    , suspendAll(action(this, u"suspendAll", tr("&Suspend all…")))
    , clearAll(action(this, u"clearAll", tr("&Clear all that can be cleared…")))
    , softExit(action(this, u"softExit", tr("Prepare a so&ft exit…")))
    , endDelegatedAdmin(action(this, u"endDelegatedAdmin", tr("End &delegated administration…")))
    , removeRelationship(action(this, u"removeRelationship", tr("R&emove reseller relationship…")))
    , shortcuts(action(this, u"shortcuts", tr("&Shortcuts"), {Qt::Key_F1}))
    , statuses(action(this, u"statuses", tr("S&tatuses"), {Qt::SHIFT | Qt::Key_F1}))
    , saveReport(action(this, u"saveReport", tr("Save support &report…")))
    , about(action(this, u"about", tr("&About Parting")))
{
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    readFocused->setToolTip(tr("Reads what the keyboard is in: the customer list, or the customer shown"));
    fillMenus(window, session);
}

void WindowActions::fillMenus(QMainWindow &window, const Session &session)
{
    QMenu *file = menu(window, u"fileMenu", tr("&File"));
    file->addActions({readCustomers, saveCustomers, requestRelationship, checkJournal});
    if (session.practice())
        file->addAction(resetPractice);
    file->addSeparator();
    m_accounts = file->addMenu(tr("Accoun&ts"));
    m_accounts->setObjectName(QStringLiteral("accountsMenu"));
    changeAccount->setVisible(!session.account.isEmpty());
    showAccounts({});
    if (session.signedIn)
        file->addActions({testConnection, signOut});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = menu(window, u"editMenu", tr("&Edit"));
    edit->addActions({copy, copyWithHeaders, copySummary});
    edit->addSeparator();
    edit->addAction(find);

    QMenu *view = menu(window, u"viewMenu", tr("&View"));
    view->addActions({goBack, readFocused, nextPane, previousPane});
    view->addSeparator();
    view->addAction(history);
    view->addSeparator();
    m_columns = view->addMenu(tr("&Columns"));
    m_columns->setObjectName(QStringLiteral("columnsMenu"));
    fillTheme(view->addMenu(tr("&Theme")));

    QMenu *customer = menu(window, u"customerMenu", tr("&Customer"));
    customer->addActions({readCustomer, copyMicrosoftId, saveHoldings, customerHistory});
    customer->addSeparator();
    customer->addActions({openPartnerCenter, openAzurePortal});
    customer->addSeparator();
    customer->addActions({suspendAll, clearAll, softExit, endDelegatedAdmin, removeRelationship});
    menu(window, u"helpMenu", tr("&Help"))->addActions({shortcuts, statuses, saveReport, about});
}

void WindowActions::fillTheme(QMenu *themes)
{
    themes->setObjectName(QStringLiteral("themeMenu"));
    auto *group = new QActionGroup(this);
    const std::tuple<ThemeChoice, const char16_t *, QString> choices[]{
        {ThemeChoice::System, u"themeSystem", tr("As the &desktop")}, {ThemeChoice::Light, u"themeLight", tr("&Light")},
        {ThemeChoice::Dark, u"themeDark", tr("D&ark")}};
    for (const auto &choice : choices) {
        const ThemeChoice which = std::get<0>(choice);
        QAction *entry = action(this, std::get<1>(choice), std::get<2>(choice));
        entry->setCheckable(true);
        group->addAction(entry);
        themes->addAction(entry);
        m_themes[int(which)] = entry;
        connect(entry, &QAction::triggered, this, [this, which] { Q_EMIT themeChosen(which); });
    }
}

void WindowActions::showAccounts(const QList<std::pair<QString, QString>> &accounts)
{
    m_accounts->clear();
    for (const auto &account : accounts) {
        QAction *entry = m_accounts->addAction(QString(account.second).replace(u'&', QStringLiteral("&&")));
        entry->setObjectName(QStringLiteral("account-") + account.first);
        connect(entry, &QAction::triggered, this, [this, id = account.first] { Q_EMIT accountChosen(id); });
    }
    if (!accounts.isEmpty())
        m_accounts->addSeparator();
    m_accounts->addActions({addAccount, changeAccount});
}

void WindowActions::refresh(const Possible &possible)
{
    const auto allow = [](QAction *entry, bool on, const QString &whyNot) {
        entry->setEnabled(on);
        entry->setToolTip(on ? QString() : whyNot);
    };
    const QString noCustomer = tr("No customer is chosen");
    allow(readCustomers, possible.readCustomers, tr("The list is being read"));
    allow(readCustomer, possible.readCustomer, noCustomer);
    allow(copyMicrosoftId, possible.readCustomer, noCustomer);
    allow(customerHistory, possible.readCustomer, noCustomer);
    allow(openPartnerCenter, possible.whyNoTaking.isEmpty(), possible.whyNoTaking);
    allow(openAzurePortal, possible.whyNoTaking.isEmpty(), possible.whyNoTaking);
    allow(copySummary, possible.whyNoTaking.isEmpty(), possible.whyNoTaking);
    allow(saveHoldings, possible.whyNoTaking.isEmpty(), possible.whyNoTaking);
    allow(suspendAll, possible.whyNoSuspend.isEmpty(), possible.whyNoSuspend);
    allow(clearAll, possible.whyNoClearing.isEmpty(), possible.whyNoClearing);
    allow(softExit, possible.whyNoSoftExit.isEmpty(), possible.whyNoSoftExit);
    allow(endDelegatedAdmin, possible.whyNoEndOfDelegation.isEmpty(), possible.whyNoEndOfDelegation);
    allow(removeRelationship, possible.whyNoRemoval.isEmpty(), possible.whyNoRemoval);
    allow(resetPractice, possible.resetPractice, possible.whyNoReset);
    allow(signOut, possible.whyNoOtherAccount.isEmpty(), possible.whyNoOtherAccount);
    allow(m_accounts->menuAction(), possible.whyNoOtherAccount.isEmpty(), possible.whyNoOtherAccount);
}

QList<QAction *> WindowActions::all() const
{
    return {readCustomers, saveCustomers, quit, copy, copyWithHeaders, copySummary, find, goBack, readFocused, nextPane,
        previousPane, history, readCustomer, copyMicrosoftId, saveHoldings, customerHistory, settings, shortcuts,
        statuses};
}

void WindowActions::showTheme(ThemeChoice choice)
{
    m_themes[int(choice)]->setChecked(true);
}

} // namespace parting::ui
