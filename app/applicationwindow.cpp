// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "core/log/categories.h"
#include "ui/pages/accountpane.h"

#include <QApplication>
#include <QSessionManager>

// The program's window: what it is made of, what it may ask for, and how it is shown.

namespace parting {

namespace {

ui::Services servicesOf(const World &world)
{
    return {.session = world.session,
        .clock = world.clock,
        .directory = *world.directory,
        .reader = *world.reader,
        .last = *world.lastReads,
        .readiness = *world.readiness,
        .connection = *world.connection,
        .offboarding = *world.offboarding,
        .history = *world.history};
}

/// During a run the log-off is called off, and the window asks.
void logOffOnlyIfAgreed(ui::MainWindow &window, QSessionManager &session)
{
    qCInfo(uiLog) << "log-off," << (window.runIsOn() ? "a run is on" : "no run is on");
    if (window.runIsOn() && session.allowsInteraction() && !window.close())
        session.cancel();
}

} // namespace

void Application::offerAccounts()
{
    QList<std::pair<QString, QString>> others;
    for (const PartnerAccount &account : loadAccounts(m_settingsFolder).accounts)
        if (account.id != m_account)
            others.emplaceBack(account.id, account.name);
    mainWindow()->setAccounts(others);
}

void Application::openWindow()
{
    m_window = newWindow(); // an earlier one goes only now, so that there is always one
    showWindow();
}

std::unique_ptr<ui::AccountPane> Application::newAccountPane() const
{
    return std::make_unique<ui::AccountPane>(servicesOf(*m_world), m_surroundings.desktop);
}

std::unique_ptr<ui::MainWindow> Application::newWindow()
{
    if (!m_accountPane)
        m_accountPane = newAccountPane();
    auto window =
        std::make_unique<ui::MainWindow>(servicesOf(*m_world), m_surroundings.desktop, std::move(m_accountPane));
    QObject::connect(window.get(), &ui::MainWindow::practiceResetRequested, window.get(), [this] { resetPractice(); });
    QObject::connect(window.get(), &ui::MainWindow::settingsRequested, window.get(), [this] { showSettings(); });
    // From the event loop: the window that asks is the one to go.
    QObject::connect(
        window.get(), &ui::MainWindow::accountRequested, window.get(), [this](const QString &id) { goToEntrance(id); },
        Qt::QueuedConnection);
    QObject::connect(
        window.get(), &ui::MainWindow::newAccountRequested, window.get(), [this] { describeAccount({}); },
        Qt::QueuedConnection);
    QObject::connect(
        window.get(), &ui::MainWindow::accountChangeRequested, window.get(), [this] { describeAccount(m_account); },
        Qt::QueuedConnection);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, window.get(),
        [asked = window.get()](QSessionManager &session) { logOffOnlyIfAgreed(*asked, session); });
    window->setPartner(m_partner);
    return window;
}

void Application::openCustomer()
{
    if (m_options.customer)
        mainWindow()->openCustomer(*m_options.customer);
}

void Application::showWindow()
{
    offerAccounts();
    if (m_session)
        m_session->windowChanged();
    else if (m_lacksMfa)
        lackMfa();
    m_window->show();
    qCInfo(uiLog) << "window opened, language" << QLocale().name() << (m_world->session.readOnly ? "read only" : "");
}

ui::MainWindow *Application::mainWindow() const
{
    return m_window.get();
}

} // namespace parting
