// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sessionkeeper.h"

#include "core/service/connectiontest.h"
#include "ui/connectiondialog.h"
#include "ui/mainwindow.h"
#include "ui/signindialog.h"
#include "ui/text/signintexts.h"
#include "ui/welcomewindow.h"
#include "ui/widgets/messagebar.h"

namespace parting {

SessionKeeper::SessionKeeper(World &world, ui::Desktop desktop, std::function<ui::MainWindow *()> window)
    : m_world(world)
    , m_desktop(std::move(desktop))
    , m_window(std::move(window))
    , m_notKept(world.secrets->lasting() && !world.refreshing->lasting())
{
    connect(world.refreshing, &RefreshingTokens::signInNeeded, this, [this](const AuthError &error) {
        m_problem = error;
        m_early = false;
        tell();
    });
    connect(world.refreshing, &RefreshingTokens::renewed, this, [this](bool byPerson) {
        const bool settled = byPerson || (m_problem && m_problem->problem != AuthProblem::MfaRequired);
        if (settled && std::exchange(m_problem, std::nullopt))
            tell();
        if (m_world.away)
            Q_EMIT arrived();
    });
    connect(world.refreshing, &RefreshingTokens::notKept, this, [this] {
        if (!std::exchange(m_notKept, true))
            tell();
    });
    windowChanged();
}

void SessionKeeper::windowChanged()
{
    connect(m_window(), &ui::MainWindow::sessionActionRequested, this, &SessionKeeper::act);
    connect(m_window(), &ui::MainWindow::connectionTestRequested, this, &SessionKeeper::testConnection);
    connect(m_window(), &ui::MainWindow::signOutRequested, this, &SessionKeeper::signOut);
    tell();
}

void SessionKeeper::lackMfa()
{
    if (m_problem)
        return;
    m_problem = AuthError{.problem = AuthProblem::MfaRequired};
    m_early = true;
    tell();
}

void SessionKeeper::tell()
{
    ui::Message message;
    if (m_problem && m_early) {
        message = ui::texts::lackOfMfa(ui::texts::word(AuthRemedy::SignIn));
    } else if (m_problem) {
        message = ui::texts::message(*m_problem);
        if (message.nextStep.isEmpty())
            message.nextStep = ui::MainWindow::tr("What was begun waits, and goes on once you have signed in again.");
    } else if (m_world.away) {
        message = ui::texts::signInIsAway(*m_world.away);
    } else if (m_notKept) {
        message = {.tone = ui::Tone::Attention,
            .sentence = ui::MainWindow::tr("This sign-in holds only until you quit: the keychain can't be used."),
            .nextStep = ui::MainWindow::tr("Install or unlock a keychain, such as GNOME Keyring or KWallet.")};
    }
    m_window()->tellSession(message);
}

void SessionKeeper::act()
{
    if (!m_problem && m_world.away)
        m_world.refreshing->resume([](const AuthResult<void> &) {});
    if (!m_problem)
        return;
    const AuthRemedy remedy = remedyFor(m_problem->problem);
    if (remedy == AuthRemedy::Settings)
        return Q_EMIT accountChangeRequested();
    if (remedy == AuthRemedy::Consent)
        m_desktop.openUrl(m_world.signIn->consentPage());
    const QString name = m_world.session.practice() ? ui::WelcomeWindow::tr("Practice") : m_world.session.account;
    auto *dialog = new ui::SignInDialog(*m_world.signIn, name, *m_problem, m_desktop, m_window());
    connect(dialog, &ui::SignInDialog::settingsRequested, this, &SessionKeeper::accountChangeRequested);
    dialog->open();
}

void SessionKeeper::testConnection()
{
    auto test = std::make_unique<ConnectionTest>(
        *m_world.signInNetwork, m_world.refreshing->registration(), *m_world.refreshing, m_world.api.get());
    (new ui::ConnectionDialog(std::move(test), m_window()))->open();
}

void SessionKeeper::signOut()
{
    const QUrl page = m_world.signIn->logoutPage();
    m_world.refreshing->forget([this, self = QPointer(this), page](const Result<void> &removed) {
        if (!self)
            return;
        m_desktop.openUrl(page);
        Q_EMIT signedOut(removed.has_value());
    });
}

} // namespace parting
