// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "core/storage/accountfile.h"
#include "tests/support/browser.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace parting {
namespace {

using namespace std::chrono_literals;

/// A keychain that several starts of the program share.
class SharedSecrets final : public SecretStore {
public:
    explicit SharedSecrets(SessionSecrets &inner) : m_inner(inner) { }
    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        m_inner.read(name, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override
    {
        m_inner.write(name, secret, std::move(done));
    }
    void remove(const QString &name, std::function<void(Result<void>)> done) override
    {
        m_inner.remove(name, std::move(done));
    }
    [[nodiscard]] bool lasting() const override { return true; }

private:
    SessionSecrets &m_inner;
};

/// The whole program, its person with a browser, and servers that stand for Microsoft's.
class SigningIn : public testing::Test {
protected:
    SigningIn()
    {
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    }

    /// A server of its own with that many customers, and an account at it.
    PartnerAccount accountAt(int customers, const QString &name)
    {
        const auto now = m_now;
        servers.push_back(std::move(*sandbox::Server::start(
            {.customers = customers, .clockScale = 6000, .refreshGrace = 0s, .deviceInterval = 1s, .clock = [now] {
                 return std::chrono::system_clock::now() + *now;
             }})));
        PartnerAccount account = accountIn(Cloud::Custom);
        account.id = QStringLiteral("at-%1").arg(servers.back()->port());
        account.name = name;
        account.baseUrl = account.authority = QUrl(QString::fromStdString(servers.back()->baseUrl()));
        account.tenant = QString::fromStdString(sandbox::Server::registration().tenantId);
        account.clientId = QString::fromStdString(sandbox::Server::registration().clientId);
        return account;
    }
    void keep(const QList<PartnerAccount> &accounts, const QString &current) const
    {
        const QString folder = home.filePath(QStringLiteral("config/parting"));
        QDir().mkpath(folder);
        ASSERT_TRUE(saveAccounts(folder, {.accounts = accounts, .current = current}));
    }
    void start()
    {
        application.reset();
        application = std::make_unique<Application>(Options{.language = QStringLiteral("en")},
            Surroundings{.desktop = {.askFileName = {},
                             .openUrl =
                                 [this](const QUrl &url) {
                                     opened.append(url);
                                     return true;
                                 }},
                .secrets = [this] { return std::make_unique<SharedSecrets>(secrets); }});
        ASSERT_TRUE(application->start());
    }
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
    [[nodiscard]] static bool comes(const char *name)
    {
        return QTest::qWaitFor([name] { return find(name) != nullptr; }, 20'000);
    }
    static void click(const char *name)
    {
        ASSERT_TRUE(comes(name)) << name;
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    [[nodiscard]] static bool listIsComplete()
    {
        return QTest::qWaitFor(
            [] {
                const auto *label = find<QLabel>("customerCount");
                return label && label->text().contains(QStringLiteral("complete"));
            },
            20'000);
    }
    /// What a person does in a menu.
    static void choose(const char *menuName, const QString &actionName)
    {
        auto *menu = find("mainWindow")->findChild<QMenu *>(QLatin1String(menuName));
        ASSERT_NE(menu, nullptr);
        menu->popup({});
        ASSERT_TRUE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
        for (int i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->objectName() == actionName)
                return QTest::keyClick(menu, Qt::Key_Return);
        }
        FAIL() << qPrintable(actionName);
    }
    /// Goes where Parting sent the browser last, and decides there.
    void decide(const QByteArray &decision = "approve", const QByteArray &person = "practice@partner.example")
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !opened.isEmpty(); }));
        lastPage = browser.decide(opened.takeLast(), decision, person).body;
    }
    /// The session was ended elsewhere: its next renewal is refused.
    void endSession(int aadsts)
    {
        ASSERT_TRUE(servers.back()
                        ->inject({.name = "aadsts", .method = "POST", .path = "/token$", .value = aadsts})
                        .has_value());
    }
    void passTime(std::chrono::seconds time) { *m_now += time; }
    /// A button in sight, by its accessible name, once it can be pressed.
    static void press(const QString &name)
    {
        QPushButton *button = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                for (auto *one : find("mainWindow")->findChildren<QPushButton *>())
                    if (one->isVisible() && one->isEnabled() && one->accessibleName() == name)
                        button = one;
                return button != nullptr;
            },
            20'000))
            << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void signInAgain()
    {
        ASSERT_TRUE(comes("sessionMessage"));
        ASSERT_TRUE(QTest::qWaitFor([] {
            const auto *action = find("sessionMessage")->findChild<QPushButton *>(QStringLiteral("messageAction"));
            return action && action->isVisible();
        }));
        QTest::mouseClick(
            find("sessionMessage")->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        ASSERT_TRUE(comes("signInDialog"));
        click("signInWithBrowser");
        decide();
        ASSERT_TRUE(QTest::qWaitFor([] { return !find("sessionMessage") && !find("signInDialog"); }, 20'000));
    }
    void expectNoSecretIn(const QString &folder) const
    {
        static const QRegularExpression secret(
            QStringLiteral("eyJ[\\w-]{8,}\\.eyJ|practice\\.[\\w-]{40,}|0\\.[\\w-]{43}"));
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto found = secret.match(QString::fromLatin1(file.readAll()));
            EXPECT_FALSE(found.hasMatch()) << qPrintable(file.fileName()) << ": " << qPrintable(found.captured());
            ++looked;
        }
        EXPECT_GT(looked, 2);
    }

    QTemporaryDir home;
    SessionSecrets secrets;
    std::vector<std::unique_ptr<sandbox::Server>> servers;
    test::Browser browser;
    QByteArray lastPage;
    QList<QUrl> opened;
    std::unique_ptr<Application> application;

private:
    std::shared_ptr<std::chrono::seconds> m_now = std::make_shared<std::chrono::seconds>(0);
};

TEST_F(SigningIn, TheFirstScreenOfATrialIsTheRealOne)
{
    start();
    click("tryPractice");
    click("signInWithBrowser");
    decide();
    EXPECT_TRUE(lastPage.contains("go back to Parting"));
    ASSERT_TRUE(listIsComplete());
    EXPECT_NE(find("worldBadge"), nullptr);
    expectNoSecretIn(home.path());

    choose("fileMenu", QStringLiteral("signOut"));
    ASSERT_TRUE(QTest::qWaitFor([] {
        for (auto *button : QApplication::activeModalWidget()
                ? QApplication::activeModalWidget()->findChildren<QPushButton *>()
                : QList<QPushButton *>())
            if (button->text().contains(QStringLiteral("Sign out")))
                return QTest::mouseClick(button, Qt::LeftButton), true;
        return false;
    }));
    ASSERT_TRUE(comes("tryPractice"));
    ASSERT_FALSE(opened.isEmpty());
    EXPECT_TRUE(opened.last().path().endsWith(QStringLiteral("/oauth2/v2.0/logout")));
    EXPECT_EQ(find("mainWindow"), nullptr);
}

TEST_F(SigningIn, CancelledAndFailedSignInsSayWhyAndCanBeTriedAgain)
{
    start();
    click("tryPractice");
    click("signInWithBrowser");
    decide("cancel");
    ASSERT_TRUE(comes("signInWithBrowser"));
    EXPECT_TRUE(QTest::qWaitFor([] {
        const auto *sentence = find("signInPage")->findChild<QLabel *>(QStringLiteral("messageSentence"));
        return sentence && sentence->text().contains(QStringLiteral("cancelled"));
    }));
    click("signInWithBrowser");
    click("cancelBrowser");
    ASSERT_TRUE(comes("signInWithBrowser"));
    opened.clear();
    click("signInWithBrowser");
    decide();
    EXPECT_TRUE(listIsComplete());
}

TEST_F(SigningIn, WithACodeOnAnotherDevice)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Elsewhere"));
    keep({account}, account.id);
    start();
    click("signInWithCode");
    ASSERT_TRUE(QTest::qWaitFor(
        [] { return find<QLabel>("deviceCode") && !find<QLabel>("deviceCode")->text().isEmpty(); }, 20'000));
    EXPECT_TRUE(QTest::qWaitFor(
        [] { return find<QLabel>("deviceCodeCountdown")->text().contains(QStringLiteral("14:")); }, 5'000));
    EXPECT_TRUE(find<QLabel>("deviceCodePage")->text().contains(QStringLiteral("/devicelogin")));
    browser.decideForDevice(
        QUrl(account.authority.toString() + QStringLiteral("/devicelogin")), find<QLabel>("deviceCode")->text());
    EXPECT_TRUE(listIsComplete());
}

TEST_F(SigningIn, TheNextStartNeedsNobody)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us & <b>them</b>"));
    keep({account}, account.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    start();
    EXPECT_TRUE(listIsComplete());
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_TRUE(find("mainWindow")->windowTitle().contains(QStringLiteral("Us & <b>them</b>")));
    expectNoSecretIn(home.path());
}

TEST_F(SigningIn, AnEndedSessionWaitsForThePersonAndGoesOn)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    keep({account}, account.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    passTime(3h);
    endSession(50173);
    QTest::keyClick(find("mainWindow"), Qt::Key_R, Qt::ControlModifier);
    signInAgain();
    EXPECT_TRUE(listIsComplete());
    expectNoSecretIn(home.path());
}

TEST_F(SigningIn, ARunWaitsForThePersonAndNothingIsDoneTwice)
{
    const PartnerAccount account = accountAt(60, QStringLiteral("Us"));
    keep({account}, account.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    QApplication::setActiveWindow(find("mainWindow"));
    QTest::keyClick(find("mainWindow"), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("margie"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    press(QStringLiteral("Remove reseller relationship"));
    ASSERT_TRUE(comes("typedName"));
    ASSERT_TRUE(QTest::qWaitFor([] { return find("typedName")->hasFocus(); }));
    QTest::keyClicks(find("typedName"), QStringLiteral("Margie's Travel"));
    for (QCheckBox *tick : find("mainWindow")->findChildren<QCheckBox *>(QStringLiteral("tick")))
        QTest::keyClick(tick, Qt::Key_Space);
    ASSERT_TRUE(servers.back()->inject({.name = "status401", .method = "PATCH"}).has_value());
    endSession(700082);
    press(QStringLiteral("Remove relationship"));
    signInAgain();
    ASSERT_TRUE(comes("wayBack"));
    std::vector<std::string> requests;
    for (const sandbox::Arrival &arrival : servers.back()->arrivals())
        if (arrival.method == "PATCH")
            requests.push_back(arrival.requestId);
    ASSERT_EQ(requests.size(), 2U) << "answered 401, and sent again after the sign-in";
    EXPECT_EQ(requests.front(), requests.back());
    EXPECT_EQ(servers.back()->appliedWrites(requests.front()), 1);
    expectNoSecretIn(home.path());
}

TEST_F(SigningIn, TheConnectionIsTestedStepByStep)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    keep({account}, account.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    const auto says = [](const char *step, const QString &words) {
        return QTest::qWaitFor(
            [&] { return find<QLabel>(step) && find<QLabel>(step)->text().contains(words); }, 20'000);
    };
    choose("fileMenu", QStringLiteral("testConnection"));
    EXPECT_TRUE(says("step0", QStringLiteral("practice@partner.example")));
    EXPECT_TRUE(says("step1", QStringLiteral("Parting Practice Partner AB")));
    EXPECT_TRUE(says("step2", QStringLiteral("Good: ")));
    EXPECT_TRUE(says("step3", QStringLiteral("Good: ")));
    click("closeConnectionDialog");
    ASSERT_TRUE(QTest::qWaitFor([] { return !find("connectionDialog"); }));
    endSession(53003);
    choose("fileMenu", QStringLiteral("testConnection"));
    EXPECT_TRUE(says("step0", QStringLiteral("access rules")));
    EXPECT_TRUE(says("step1", QStringLiteral("not tried yet")));
}

TEST_F(SigningIn, AccountsLieSideBySide)
{
    const PartnerAccount one = accountAt(12, QStringLiteral("One"));
    const PartnerAccount two = accountAt(34, QStringLiteral("Two"));
    keep({one, two}, one.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    choose("accountsMenu", QStringLiteral("account-") + two.id);
    click("signInWithBrowser");
    decide();
    const auto isIn = [](const QString &account) {
        return QTest::qWaitFor(
            [&] { return find("mainWindow") && find("mainWindow")->windowTitle().contains(account); }, 20'000);
    };
    ASSERT_TRUE(isIn(QStringLiteral("Two")));
    ASSERT_TRUE(listIsComplete());
    const int customersOfTwo = find<QTableView>("customers")->model()->rowCount();
    choose("accountsMenu", QStringLiteral("account-") + one.id);
    ASSERT_TRUE(isIn(QStringLiteral("One")) && listIsComplete()) << "whose session is still good";
    EXPECT_LT(find<QTableView>("customers")->model()->rowCount(), customersOfTwo);
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_TRUE(QFile::exists(home.filePath(QStringLiteral("data/parting/%1/journal.sqlite").arg(one.id))));
    EXPECT_TRUE(QFile::exists(home.filePath(QStringLiteral("data/parting/%1/journal.sqlite").arg(two.id))));
}

} // namespace
} // namespace parting
