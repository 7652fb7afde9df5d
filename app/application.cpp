// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "ui/pages/accountpane.h"
#include "ui/text/signintexts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

namespace parting {

namespace {

/// Portable mode keeps settings with the data.
QString settingsFolder(const Options &options)
{
    return options.dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/parting")
        : options.dataDir;
}

} // namespace

Application::Application(Options options, Surroundings surroundings)
    : m_options(std::move(options))
    , m_surroundings(std::move(surroundings))
    , m_settingsFolder(settingsFolder(m_options))
    , m_settings(ui::loadSettings(m_settingsFolder))
{
    speak();
}

Application::~Application() = default;

/// The language that the options name, else the settings', else the desktop's.
void Application::speak()
{
    const QStringList desktop = QLocale::system().uiLanguages();
    const QString asked = m_options.language.isEmpty() ? m_settings.language : m_options.language;
    QString language = chooseLanguage(asked, desktop);
    if (language.isEmpty())
        language = chooseLanguage({}, desktop);
    m_translations.reset();
    m_translations = std::make_unique<Translations>(language);
}

tl::expected<void, QString> Application::start()
{
    QApplication::setWindowIcon(ui::applicationIcon());
    if (!m_options.sandbox && m_options.accessTokenFile.isEmpty()) {
        goToEntrance(loadAccounts(m_settingsFolder).current);
        return {};
    }
    auto world = openWorld(m_options, m_settings.dataFolder);
    if (!world)
        return tl::unexpected(world.error().detail);
    begin(std::move(*world));
    inTurns({[this] { m_accountPane = newAccountPane(); }, [this] { m_window = newWindow(); },
        [this] {
            showWindow();
            openCustomer();
        }});
    return {};
}

void Application::inTurns(std::deque<std::function<void()>> parts)
{
    if (parts.empty())
        return;
    QTimer::singleShot(0, &m_turns, [this, parts]() mutable {
        parts.front()();
        parts.pop_front();
        inTurns(std::move(parts));
    });
}

/// The entrance's window comes before the one in use goes, so that there is always one.
Entrance &Application::openEntrance()
{
    m_entrance = std::make_unique<Entrance>(
        m_options, m_settingsFolder, m_settings.dataFolder, m_surroundings.desktop, m_surroundings.secrets);
    QObject::connect(
        m_entrance.get(), &Entrance::failed, m_entrance.get(), [this](const QString &why) { report(why); });
    QObject::connect(
        m_entrance.get(), &Entrance::entered, m_entrance.get(), [this] { leaveEntrance(); }, Qt::QueuedConnection);
    m_whoAmI = {};
    m_session.reset();
    if (m_window)
        m_window->saveState();
    m_window.reset();
    m_accountPane.reset();
    m_world.reset();
    m_account.clear();
    return *m_entrance;
}

void Application::goToEntrance(QString account) // NOLINT(performance-unnecessary-value-param): may be m_account
{
    openEntrance().enter(account);
}

void Application::describeAccount(QString account) // NOLINT(performance-unnecessary-value-param): the same
{
    const QString backTo = m_account;
    openEntrance().describe(account, backTo);
}

void Application::leaveEntrance()
{
    const std::unique_ptr<Entrance> entrance = std::move(m_entrance); // its window goes last
    m_account = entrance->account();
    enter(entrance->takeWorld());
}

void Application::report(const QString &sentence)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, QApplication::applicationDisplayName(), sentence, QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

tl::expected<void, QString> Application::enterWorld()
{
    auto world = openWorld(m_options, m_settings.dataFolder);
    if (!world)
        return tl::unexpected(world.error().detail);
    enter(std::move(*world));
    return {};
}

void Application::enter(std::unique_ptr<World> world)
{
    m_session.reset();
    const std::unique_ptr<World> worldBefore = std::move(m_world);
    const std::unique_ptr<ui::MainWindow> windowBefore = std::move(m_window); // goes before the world it shows
    begin(std::move(world));
    openWindow();
    if (m_world->refreshing)
        keepSession();
    openCustomer();
}

/// What the window shows is on its way while the window is built.
void Application::begin(std::unique_ptr<World> world)
{
    m_whoAmI = {};
    m_partner = {};
    m_lacksMfa = false;
    m_world = std::move(world);
    m_log.reset();
    m_log = std::make_unique<LogFile>(m_world->session.dataFolder, m_settings.log);
    m_world->history->keepFor(m_settings.monthsKept);
    m_world->history->forgetTheOld();
    m_whoAmI = m_world->api->whoAmI([this](const Result<WhoAmI> &who) {
        if (!who)
            return;
        m_partner = who->partner;
        if (mainWindow())
            mainWindow()->setPartner(m_partner);
        if (who->mfaCompliant == false)
            lackMfa();
    });
    QObject::connect(
        m_world->offboarding.get(), &Offboarding::mfaLacking, m_world->offboarding.get(), [this] { lackMfa(); });
    m_world->lastReads->openList();
    m_world->readinessBook->open();
    m_world->directory->read();
}

void Application::keepSession()
{
    m_session = std::make_unique<SessionKeeper>(*m_world, m_surroundings.desktop, [this] { return mainWindow(); });
    QObject::connect(
        m_session.get(), &SessionKeeper::signedOut, m_session.get(),
        [this](bool removed) {
            goToEntrance({});
            if (!removed)
                report(ui::MainWindow::tr("The keychain did not let go of the sign-in. Parting no longer uses it, but "
                                          "remove its entry Parting there yourself."));
        },
        Qt::QueuedConnection);
    QObject::connect(
        m_session.get(), &SessionKeeper::arrived, m_session.get(), [this] { goToEntrance(m_account); },
        Qt::QueuedConnection);
    QObject::connect(
        m_session.get(), &SessionKeeper::accountChangeRequested, m_session.get(),
        [this] { m_account.isEmpty() ? goToEntrance({}) : describeAccount(m_account); }, Qt::QueuedConnection);
}

/// Whoever signed in can do so again; a token from a file is as it is.
void Application::lackMfa()
{
    m_lacksMfa = true;
    if (m_session)
        m_session->lackMfa();
    else if (mainWindow())
        mainWindow()->tellSession(ui::texts::lackOfMfa({}));
}

} // namespace parting
