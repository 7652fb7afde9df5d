// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options.h"
#include "app/world.h"
#include "core/storage/accountfile.h"
#include "ui/welcomewindow.h"

#include <QObject>

namespace parting {

/// The way from the welcome window into a world: which account, and signing in to it. One at a time.
class Entrance final : public QObject {
    Q_OBJECT

public:
    using Secrets = std::function<std::unique_ptr<SecretStore>()>;

    /// Accounts are kept in `settingsFolder`, data below `dataRoot`, sessions in what `secrets` makes.
    Entrance(Options options, QString settingsFolder, QString dataRoot, const ui::Desktop &desktop, Secrets secrets);
    ~Entrance() override;

    void welcome();
    /// Goes on with that account's session, or asks to sign in. An unknown id welcomes.
    void enter(const QString &accountId);
    /// Describes that account anew, or a new one for an unknown id. *Back* leads to the other, if there is one.
    void describe(const QString &accountId, const QString &backTo);

    /// The world somebody has signed in to, furnished; its own account's id, empty for Practice.
    [[nodiscard]] std::unique_ptr<World> takeWorld();
    [[nodiscard]] const QString &account() const { return m_account; }

Q_SIGNALS:
    void entered();
    /// One English sentence.
    void failed(const QString &sentence);

private:
    void tryPractice();
    void keep(PartnerAccount account);
    void dropSession(const PartnerAccount &before, const PartnerAccount &after);
    void signInTo(Result<std::unique_ptr<World>> world, const QString &name);
    void signedIn();
    void testConnection();

    const Options m_options;
    const QString m_settingsFolder;
    const QString m_dataRoot;
    const Secrets m_makeSecrets;
    AccountList m_accounts;
    QString m_account;
    QString m_backTo; ///< from the description of an account
    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::WelcomeWindow> m_window;
};

} // namespace parting
