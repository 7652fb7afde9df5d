// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/entrance.h"

#include "core/service/connectiontest.h"
#include "ui/connectiondialog.h"

#include <algorithm>

namespace parting {

namespace {

/// Another tenant or service has other customers, so it gets a data folder of its own.
bool isSamePlace(const PartnerAccount &one, const PartnerAccount &other)
{
    return one.baseUrl == other.baseUrl && one.tenant.compare(other.tenant, Qt::CaseInsensitive) == 0;
}

} // namespace

Entrance::Entrance(
    Options options, QString settingsFolder, QString dataRoot, const ui::Desktop &desktop, Secrets secrets)
    : m_options(std::move(options))
    , m_settingsFolder(std::move(settingsFolder))
    , m_dataRoot(std::move(dataRoot))
    , m_makeSecrets(std::move(secrets))
    , m_accounts(loadAccounts(m_settingsFolder))
    , m_window(std::make_unique<ui::WelcomeWindow>(desktop))
{
    connect(m_window.get(), &ui::WelcomeWindow::practiceRequested, this, &Entrance::tryPractice);
    connect(m_window.get(), &ui::WelcomeWindow::accountChosen, this, &Entrance::enter);
    connect(m_window.get(), &ui::WelcomeWindow::accountDescribed, this, &Entrance::keep);
    connect(m_window.get(), &ui::WelcomeWindow::startRequested, this, &Entrance::welcome);
    connect(m_window.get(), &ui::WelcomeWindow::formLeft, this, [this] { enter(QString(m_backTo)); });
    connect(m_window.get(), &ui::WelcomeWindow::settingsRequested, this,
        [this] { m_account.isEmpty() ? welcome() : describe(m_account, m_account); });
    connect(m_window.get(), &ui::WelcomeWindow::connectionTestRequested, this, &Entrance::testConnection);
    connect(m_window.get(), &ui::WelcomeWindow::signedIn, this, &Entrance::signedIn);
    m_window->show();
}

Entrance::~Entrance() = default;

void Entrance::welcome()
{
    m_world.reset();
    m_account.clear();
    m_backTo.clear();
    m_window->showStart(m_accounts.accounts);
}

void Entrance::describe(const QString &accountId, const QString &backTo)
{
    m_backTo = backTo;
    const PartnerAccount *known = m_accounts.find(accountId);
    const PartnerAccount account = known ? *known : accountIn(Cloud::Global);
    m_world.reset();
    m_window->showForm(account);
}

void Entrance::tryPractice()
{
    m_account.clear();
    signInTo(openPracticeDoor(m_options, m_dataRoot), ui::WelcomeWindow::tr("Practice"));
}

void Entrance::keep(PartnerAccount account)
{
    const auto twin = std::ranges::find_if(m_accounts.accounts,
        [&account](const PartnerAccount &other) { return other.id != account.id && isSamePlace(other, account); });
    if (twin != m_accounts.accounts.end()) // one tenant in two journals would hide its open runs from each other
        return Q_EMIT failed(ui::WelcomeWindow::tr("This tenant is set up already, as %1.").arg(twin->name));
    const auto known = std::ranges::find(m_accounts.accounts, account.id, &PartnerAccount::id);
    if (account.id.isEmpty() || known == m_accounts.accounts.end()) {
        account.id = newAccountId(account, m_accounts.accounts);
        account.colour = static_cast<int>(m_accounts.accounts.size());
        m_accounts.accounts.append(account);
    } else {
        dropSession(*known, account);
        if (!isSamePlace(*known, account))
            account.id = newAccountId(account, m_accounts.accounts);
        *known = account;
    }
    if (!saveAccounts(m_settingsFolder, m_accounts))
        Q_EMIT failed(QStringLiteral("The account could not be saved in %1.").arg(m_settingsFolder));
    enter(account.id);
}

/// A session is of one authority, tenant and app; with another of these nobody could use or even find it any more.
void Entrance::dropSession(const PartnerAccount &before, const PartnerAccount &after)
{
    const QString name = secretName(registrationOf(before));
    if (name != secretName(registrationOf(after)))
        m_makeSecrets()->remove(name, [](const Result<void> &) {});
}

void Entrance::enter(const QString &accountId)
{
    const PartnerAccount *account = m_accounts.find(accountId);
    if (!account)
        return welcome();
    m_account = accountId;
    signInTo(openAccountDoor(*account, m_options, m_dataRoot, m_makeSecrets()), account->name);
}

void Entrance::signInTo(Result<std::unique_ptr<World>> world, const QString &name)
{
    if (!world) {
        welcome();
        Q_EMIT failed(world.error().detail);
        return;
    }
    m_window->showWaiting(name);
    m_world = std::move(*world);
    m_world->refreshing->resume([this, name, opened = m_world.get()](const AuthResult<void> &resumed) {
        if (opened != m_world.get())
            return;
        const bool away = !resumed && !needsPerson(resumed.error().problem);
        if (away)
            m_world->away = resumed.error();
        if (resumed || away)
            signedIn();
        else
            m_window->showSignIn(*m_world->signIn, name, resumed.error(), !m_account.isEmpty());
    });
}

void Entrance::signedIn()
{
    if (m_accounts.current != m_account) {
        m_accounts.current = m_account;
        saveAccounts(m_settingsFolder, m_accounts);
    }
    furnish(*m_world);
    Q_EMIT entered();
}

void Entrance::testConnection()
{
    auto test = std::make_unique<ConnectionTest>(
        *m_world->signInNetwork, m_world->refreshing->registration(), *m_world->refreshing, nullptr);
    (new ui::ConnectionDialog(std::move(test), m_window.get()))->open();
}

std::unique_ptr<World> Entrance::takeWorld()
{
    return std::move(m_world);
}

} // namespace parting
