// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/signingin.h"

#include "core/auth/registration.h"
#include "core/storage/accountfile.h"

#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>

namespace parting::test {

namespace {

constexpr int patience = 20'000;

Error refused()
{
    return {.kind = ErrorKind::Storage, .detail = QStringLiteral("keychain: locked")};
}

class OpenedKeychain final : public SecretStore {
public:
    explicit OpenedKeychain(FakeKeychain &keychain) : m_keychain(keychain) { }
    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        m_keychain.secrets.read(name, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override
    {
        if (m_keychain.refusesWrites)
            return later(std::move(done));
        m_keychain.secrets.write(name, secret, std::move(done));
    }
    void remove(const QString &name, std::function<void(Result<void>)> done) override
    {
        if (m_keychain.refusesRemovals)
            return later(std::move(done));
        m_keychain.secrets.remove(name, std::move(done));
    }
    [[nodiscard]] bool lasting() const override { return true; }

private:
    static void later(std::function<void(Result<void>)> done)
    {
        QTimer::singleShot(0, [done = std::move(done)] { done(tl::unexpected(refused())); });
    }

    FakeKeychain &m_keychain;
};

} // namespace

std::unique_ptr<SecretStore> FakeKeychain::opened()
{
    return std::make_unique<OpenedKeychain>(*this);
}

bool FakeKeychain::holds(const PartnerAccount &account)
{
    std::optional<bool> held;
    secrets.read(secretName(registrationOf(account)),
        [&](const Result<std::optional<QByteArray>> &found) { held = found && found->has_value(); });
    return QTest::qWaitFor([&] { return held.has_value(); }) && *held;
}

SigningIn::SigningIn()
{
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
}

PartnerAccount SigningIn::accountAt(int customers, const QString &name)
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

void SigningIn::keep(const QList<PartnerAccount> &accounts, const QString &current) const
{
    const QString folder = home.filePath(QStringLiteral("config/parting"));
    QDir().mkpath(folder);
    ASSERT_TRUE(saveAccounts(folder, {.accounts = accounts, .current = current}));
}

void SigningIn::start(Options options)
{
    application.reset();
    options.language = QStringLiteral("en");
    const auto openUrl = [this](const QUrl &url) {
        opened.append(url);
        return true;
    };
    application = std::make_unique<Application>(options,
        Surroundings{
            .desktop = {.askFileName = {}, .openUrl = openUrl}, .secrets = [this] { return keychain.opened(); }});
    ASSERT_TRUE(application->start());
}

void SigningIn::startSignedIn(const PartnerAccount &account, const QByteArray &person)
{
    keep({account}, account.id);
    start();
    click("signInWithBrowser");
    decide("approve", person);
    ASSERT_TRUE(comes("mainWindow"));
}

bool SigningIn::comes(const char *name)
{
    return QTest::qWaitFor([name] { return find(name) != nullptr; }, patience);
}

bool SigningIn::goes(const char *name)
{
    return QTest::qWaitFor([name] { return find(name) == nullptr; }, patience);
}

void SigningIn::click(const char *name)
{
    ASSERT_TRUE(comes(name)) << name;
    QTest::mouseClick(find(name), Qt::LeftButton);
}

void SigningIn::type(const char *name, const QString &text)
{
    ASSERT_TRUE(comes(name)) << name;
    QTest::keyClick(find(name), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(find(name), text);
}

bool SigningIn::listIsComplete()
{
    return says("customerCount", QStringLiteral("complete"));
}

bool SigningIn::says(const char *label, const QString &words)
{
    return QTest::qWaitFor(
        [&] { return find<QLabel>(label) && find<QLabel>(label)->text().contains(words); }, patience);
}

bool SigningIn::sessionSays(const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            for (const QLabel *label :
                find("sessionMessage") ? find("sessionMessage")->findChildren<QLabel *>() : QList<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        },
        patience);
}

QPushButton *SigningIn::sessionButton()
{
    const QWidget *bar = find("sessionMessage");
    auto *button = bar ? bar->findChild<QPushButton *>(QStringLiteral("messageAction")) : nullptr;
    return button && button->isVisible() ? button : nullptr;
}

void SigningIn::choose(const char *menuName, const QString &actionName)
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

void SigningIn::press(const QString &name)
{
    QPushButton *button = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (auto *one : find("mainWindow")->findChildren<QPushButton *>())
                if (one->isVisible() && one->isEnabled() && one->accessibleName() == name)
                    button = one;
            return button != nullptr;
        },
        patience))
        << qPrintable(name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void SigningIn::reviewRemoval()
{
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
}

void SigningIn::decide(const QByteArray &decision, const QByteArray &person)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return !opened.isEmpty(); }, patience));
    lastPage = browser.decide(opened.takeLast(), decision, person).body;
}

void SigningIn::decideAfterClick()
{
    click("signInWithBrowser");
    decide();
}

void SigningIn::signInAgain(const QByteArray &person)
{
    ASSERT_TRUE(QTest::qWaitFor([] { return sessionButton() != nullptr; }, patience));
    QTest::mouseClick(sessionButton(), Qt::LeftButton);
    ASSERT_TRUE(comes("signInDialog"));
    click("signInWithBrowser");
    decide("approve", person);
    ASSERT_TRUE(goes("sessionMessage") && goes("signInDialog"));
}

void SigningIn::endSession(int aadsts)
{
    inject({.name = "aadsts", .method = "POST", .path = "/token$", .value = aadsts});
}

void SigningIn::inject(sandbox::Fault fault)
{
    ASSERT_TRUE(servers.back()->inject(std::move(fault)).has_value());
}

std::vector<std::string> SigningIn::removals() const
{
    std::vector<std::string> requests;
    for (const sandbox::Arrival &arrival : servers.back()->arrivals())
        if (arrival.method == "PATCH")
            requests.push_back(arrival.requestId);
    return requests;
}

void SigningIn::expectNoSecretIn(const QString &folder) const
{
    // Access and ID tokens, refresh tokens, authorization codes and device codes as Practice makes them.
    static const QRegularExpression secret(
        QStringLiteral("eyJ[\\w-]{8,}\\.eyJ|practice\\.[\\w-]{40,}|(?<![\\w.-])(0\\.|D)[\\w-]{43}(?![\\w-])"));
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) { // a log of the cache goes when the cache is closed
            ASSERT_FALSE(file.exists()) << qPrintable(file.fileName());
            continue;
        }
        const auto found = secret.match(QString::fromLatin1(file.readAll()));
        EXPECT_FALSE(found.hasMatch()) << qPrintable(file.fileName()) << ": " << qPrintable(found.captured());
        ++looked;
    }
    EXPECT_GT(looked, 2);
}

} // namespace parting::test
