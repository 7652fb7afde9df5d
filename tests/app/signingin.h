// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/application.h"
#include "core/domain/partneraccount.h"
#include "tests/support/browser.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::test {

using namespace std::chrono_literals;

/// A keychain that several starts of the program share, and that can be made to fail.
struct FakeKeychain {
    SessionSecrets secrets{};
    bool refusesWrites = false;
    bool refusesRemovals = false;

    [[nodiscard]] std::unique_ptr<SecretStore> opened();
    [[nodiscard]] bool holds(const PartnerAccount &account);
};

/// The whole program, its person with a browser, and servers that stand for Microsoft's.
class SigningIn : public testing::Test {
protected:
    SigningIn();

    /// A server of its own with that many customers, and an account at it.
    PartnerAccount accountAt(int customers, const QString &name);
    void keep(const QList<PartnerAccount> &accounts, const QString &current = {}) const;
    void start(Options options = {});
    /// Starts in that account, which then is the only one, and signs in.
    void startSignedIn(const PartnerAccount &account, const QByteArray &person = "practice@partner.example");

    template <class Widget = QWidget> [[nodiscard]] static Widget *find(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            if (window->objectName() == QLatin1String(name))
                return qobject_cast<Widget *>(window);
            for (auto *found : window->findChildren<Widget *>(QLatin1String(name)))
                if (found->isVisible())
                    return found;
        }
        return nullptr;
    }
    [[nodiscard]] static bool comes(const char *name);
    [[nodiscard]] static bool goes(const char *name);
    static void click(const char *name);
    static void type(const char *name, const QString &text);
    [[nodiscard]] static bool listIsComplete();
    /// Whether that label comes to hold these words.
    [[nodiscard]] static bool says(const char *label, const QString &words);
    /// Whether the bar about the session does, and its button; null where it has none.
    [[nodiscard]] static bool sessionSays(const QString &words);
    [[nodiscard]] static QPushButton *sessionButton();
    /// What a person does in a menu.
    static void choose(const char *menuName, const QString &actionName);
    /// A button in sight, by its accessible name, once it can be pressed.
    static void press(const QString &name);
    /// From the list to the last button of the review that removes Margie's Travel.
    static void reviewRemoval();

    /// Goes where Parting sent the browser last, and decides there.
    void decide(const QByteArray &decision = "approve", const QByteArray &person = "practice@partner.example");
    /// From the sign-in page through the browser.
    void decideAfterClick();
    void signInAgain(const QByteArray &person = "practice@partner.example");
    /// The session was ended elsewhere: its next renewal is refused.
    void endSession(int aadsts);
    void inject(sandbox::Fault fault);
    void passTime(std::chrono::seconds time) { *m_now += time; }
    /// The request ids of all removals that arrived.
    [[nodiscard]] std::vector<std::string> removals() const;
    void expectNoSecretIn(const QString &folder) const;

    QTemporaryDir home;
    FakeKeychain keychain;
    std::vector<std::unique_ptr<sandbox::Server>> servers;
    Browser browser;
    QByteArray lastPage;
    QList<QUrl> opened;
    std::unique_ptr<Application> application;

private:
    std::shared_ptr<std::chrono::seconds> m_now = std::make_shared<std::chrono::seconds>(0);
};

} // namespace parting::test
