// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "ui/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/welcomewindow.h"

#include <QApplication>
#include <QMessageBox>

namespace parting {

Application::Application(Options options) : m_options(std::move(options))
{
    QApplication::setWindowIcon(ui::applicationIcon());
}

Application::~Application() = default;

tl::expected<void, QString> Application::start()
{
    if (m_options.sandbox || !m_options.accessTokenFile.isEmpty())
        return enterWorld();
    welcome();
    return {};
}

void Application::welcome()
{
    auto window = std::make_unique<ui::WelcomeWindow>();
    QObject::connect(window.get(), &ui::WelcomeWindow::practiceRequested, window.get(), [this] { tryPractice(); });
    m_window = std::move(window);
    m_window->show();
}

void Application::tryPractice()
{
    m_options.sandbox = true;
    QMainWindow *welcome = m_window.release();
    welcome->hide();
    welcome->deleteLater();
    if (const auto entered = enterWorld(); !entered) {
        QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), entered.error());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        this->welcome();
    }
}

tl::expected<void, QString> Application::enterWorld()
{
    auto world = openWorld(m_options);
    if (!world)
        return tl::unexpected(world.error().detail);
    m_world = std::move(*world);
    auto window = std::make_unique<ui::MainWindow>(m_world->session, *m_world->directory, *m_world->reader,
        *m_world->offboarding, m_world->clock, ui::Desktop::real());
    QObject::connect(window.get(), &ui::MainWindow::practiceResetRequested, window.get(), [this] { resetPractice(); });
    m_whoAmI = m_world->api->organization([window = window.get()](const Result<Document<Partner>> &partner) {
        if (partner)
            window->setPartner(partner->value);
    });
    if (m_options.customer)
        window->openCustomer(*m_options.customer);
    m_world->directory->read();
    m_window = std::move(window);
    m_window->show();
    return {};
}

void Application::resetPractice()
{
    for (const InterruptedRun &interrupted : m_world->offboarding->interrupted())
        m_world->offboarding->leave(interrupted.run.id);
    if (m_world->practice)
        m_world->practice->reset();
    m_world->directory->read();
}

} // namespace parting
