// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/privatebus.h"
#include "ui/desktop/inhibition.h"
#include "ui/desktop/notification.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace parting::ui {
namespace {

const auto logind = QStringLiteral("org.freedesktop.login1");
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto gnome = QStringLiteral("org.gnome.SessionManager");
const auto notifications = QStringLiteral("org.freedesktop.Notifications");
constexpr uint ourNotice = 7, anothersNotice = 8;
const auto requestPath = QStringLiteral("/org/freedesktop/portal/desktop/request/1");

/// The services of a desktop that go by these names, all in one; each call is noted.
class FakeDesktop : public QDBusVirtualObject {
public:
    FakeDesktop(const QDBusConnection &bus, const QStringList &services) : m_bus(bus)
    {
        if (::pipe2(m_lock.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            ADD_FAILURE() << "no pipe";
        m_bus.registerVirtualObject(QStringLiteral("/org"), this, QDBusConnection::SubPath);
        for (const QString &service : services)
            m_bus.registerService(service);
    }
    ~FakeDesktop() override
    {
        closeOwnLock();
        ::close(m_lock[0]);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        calls.push_back(call);
        if (call.member() == QStringLiteral("Inhibit"))
            answerInhibit(call, bus);
        else if (call.member() == QStringLiteral("Notify"))
            bus.send(call.createReply(ourNotice));
        return true;
    }
    [[nodiscard]] bool heard(const QString &interface, const QString &member) const
    {
        return QTest::qWaitFor([&] { return find(interface, member) != nullptr; });
    }
    [[nodiscard]] const QDBusMessage *find(const QString &interface, const QString &member) const
    {
        const auto found = std::find_if(calls.begin(), calls.end(),
            [&](const QDBusMessage &call) { return call.interface() == interface && call.member() == member; });
        return found == calls.end() ? nullptr : &*found;
    }
    /// Nobody holds logind's lock any more: the pipe has come to its end.
    [[nodiscard]] bool lockIsFree()
    {
        char byte = 0;
        return ::read(m_lock[0], &byte, 1) == 0;
    }

    /// As the desktop tells everybody who shows notices.
    void tell(const QString &member, const QVariantList &arguments)
    {
        auto signal =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"), notifications, member);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    std::vector<QDBusMessage> calls{};
    bool portalRefuses = false;

private:
    void answerInhibit(const QDBusMessage &call, const QDBusConnection &bus)
    {
        if (call.interface() == gnome)
            bus.send(call.createReply(42U));
        else if (call.interface().startsWith(logind)) {
            bus.send(call.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(m_lock[1]))));
            closeOwnLock();
        } else if (portalRefuses)
            bus.send(call.createErrorReply(QDBusError::NotSupported, QStringLiteral("no backend")));
        else
            bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(requestPath))));
    }
    void closeOwnLock()
    {
        if (m_lock[1] >= 0)
            ::close(std::exchange(m_lock[1], -1));
    }

    QDBusConnection m_bus;
    std::array<int, 2> m_lock{-1, -1};
};

class DesktopServices : public test::PrivateBus {
protected:
    [[nodiscard]] std::unique_ptr<Inhibition> inhibit()
    {
        const QDBusConnection app = bus(QStringLiteral("app"));
        return std::make_unique<Inhibition>(QStringLiteral("A run is on."), app, app);
    }
};

TEST_F(DesktopServices, areHeldAndGivenBack)
{
    FakeDesktop desktop(bus(QStringLiteral("desktop")), {logind, portal, gnome});
    auto inhibition = inhibit();
    ASSERT_TRUE(desktop.heard(logind + QStringLiteral(".Manager"), QStringLiteral("Inhibit")));
    const QVariantList lock = desktop.calls[0].arguments();
    EXPECT_EQ(lock.value(0).toString(), QStringLiteral("sleep:shutdown"));
    EXPECT_EQ(lock.value(2).toString(), QStringLiteral("A run is on."));
    EXPECT_EQ(lock.value(3).toString(), QStringLiteral("block"));
    const auto interface = QStringLiteral("org.freedesktop.portal.Inhibit");
    ASSERT_TRUE(desktop.heard(interface, QStringLiteral("Inhibit")));
    EXPECT_EQ(desktop.find(interface, QStringLiteral("Inhibit"))->arguments().value(1).toUInt(), 5U);
    EXPECT_FALSE(QTest::qWaitFor([&] { return desktop.lockIsFree(); }, 100));

    inhibition.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.lockIsFree(); }));
    const auto request = QStringLiteral("org.freedesktop.portal.Request");
    ASSERT_TRUE(desktop.heard(request, QStringLiteral("Close")));
    EXPECT_EQ(desktop.find(request, QStringLiteral("Close"))->path(), requestPath);
    EXPECT_EQ(desktop.find(gnome, QStringLiteral("Inhibit")), nullptr) << "the portal was enough";
}

TEST_F(DesktopServices, areGnomesWhereThePortalCant)
{
    FakeDesktop desktop(bus(QStringLiteral("desktop")), {portal, gnome});
    desktop.portalRefuses = true;
    auto inhibition = inhibit();
    ASSERT_TRUE(desktop.heard(gnome, QStringLiteral("Inhibit")));
    EXPECT_EQ(desktop.find(gnome, QStringLiteral("Inhibit"))->arguments().value(3).toUInt(), 5U);
    inhibition.reset();
    ASSERT_TRUE(desktop.heard(gnome, QStringLiteral("Uninhibit")));
    EXPECT_EQ(desktop.find(gnome, QStringLiteral("Uninhibit"))->arguments().value(0).toUInt(), 42U);
}

TEST_F(DesktopServices, areGivenBackThoughTheAnswerComesLater)
{
    FakeDesktop desktop(bus(QStringLiteral("desktop")), {logind, portal});
    inhibit().reset();
    EXPECT_TRUE(desktop.heard(QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.lockIsFree(); }));
}

TEST_F(DesktopServices, mayAllBeMissing)
{
    const FakeDesktop desktop(bus(QStringLiteral("desktop")), {});
    inhibit().reset();
    QWidget window;
    new Notification(&window, QStringLiteral("Done"), {}, bus(QStringLiteral("other app")));
    const QDBusConnection none(QStringLiteral("there is no such connection"));
    const Inhibition nowhere(QStringLiteral("A run is on."), none, none);
    new Notification(&window, QStringLiteral("Done"), {}, none);
    EXPECT_FALSE(QTest::qWaitFor([&] { return !desktop.calls.empty(); }, 100));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.findChild<Notification *>(); })) << "nobody will click on them";
}

class Notices : public DesktopServices {
protected:
    void SetUp() override
    {
        DesktopServices::SetUp();
        desktop = std::make_unique<FakeDesktop>(bus(QStringLiteral("desktop")), QStringList{notifications});
        window.showMinimized();
        new Notification(&window, QStringLiteral("<b>Contoso</b> is gone."), QStringLiteral("Save <i>it</i>."),
            bus(QStringLiteral("app")));
        ASSERT_TRUE(desktop->heard(notifications, QStringLiteral("Notify")));
    }
    void TearDown() override
    {
        desktop.reset();
        DesktopServices::TearDown();
    }
    void click(uint notice) const
    {
        desktop->tell(QStringLiteral("ActionInvoked"), {notice, QStringLiteral("default")});
    }
    /// Signals arrive in order, so what was told before this has been dealt with.
    [[nodiscard]] bool isGoneOnceClosed() const
    {
        desktop->tell(QStringLiteral("NotificationClosed"), {ourNotice, 2U});
        return QTest::qWaitFor([this] { return !window.findChild<Notification *>(); });
    }

    std::unique_ptr<FakeDesktop> desktop;
    QWidget window;
};

TEST_F(Notices, arePlainTextAndCanBeClicked)
{
    const QDBusMessage *notice = desktop->find(notifications, QStringLiteral("Notify"));
    EXPECT_EQ(notice->signature(), QStringLiteral("susssasa{sv}i"));
    EXPECT_EQ(notice->arguments().value(3).toString(), QStringLiteral("<b>Contoso</b> is gone."));
    EXPECT_EQ(notice->arguments().value(4).toString(), QStringLiteral("Save &lt;i&gt;it&lt;/i&gt;."));
    EXPECT_EQ(notice->arguments().value(5).toStringList().value(0), QStringLiteral("default"));
}

TEST_F(Notices, bringTheWindowForwardWhenClicked)
{
    ASSERT_TRUE(window.isMinimized());
    click(ourNotice);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.isMinimized() && window.isActiveWindow(); }));
    EXPECT_TRUE(isGoneOnceClosed());
}

TEST_F(Notices, ofOthersAreNoneOfOurBusiness)
{
    click(anothersNotice);
    EXPECT_TRUE(isGoneOnceClosed());
    EXPECT_TRUE(window.isMinimized());
}

} // namespace
} // namespace parting::ui
