// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/desktopscheme.h"

#include "tests/ui/window/privatebus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

namespace parting::ui {
namespace {

const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto service = QStringLiteral("org.freedesktop.portal.Desktop");

/// Answers as the portal does: Read gives a variant in a variant.
class FakePortal : public QDBusVirtualObject {
public:
    explicit FakePortal(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    void announce(const QString &group, uint wish)
    {
        auto signal = QDBusMessage::createSignal(path, settings, QStringLiteral("SettingChanged"));
        signal << group << QStringLiteral("color-scheme") << QVariant::fromValue(QDBusVariant(wish));
        m_bus.send(signal);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != QStringLiteral("Read"))
            return false;
        const QVariant inner = QVariant::fromValue(QDBusVariant(scheme));
        return bus.send(call.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

    uint scheme = 1;

private:
    QDBusConnection m_bus;
};

class DesktopSchemes : public test::PrivateBus { };

TEST_F(DesktopSchemes, areReadAndFollowed)
{
    FakePortal portal(bus(QStringLiteral("portal")));
    const DesktopScheme desktop(bus(QStringLiteral("app")));
    EXPECT_EQ(desktop.scheme(), Scheme::Light); // nothing is known yet
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(desktop.scheme(), Scheme::Dark);

    portal.announce(QStringLiteral("org.freedesktop.appearance"), 2);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(desktop.scheme(), Scheme::Light);

    portal.announce(QStringLiteral("org.example"), 1);
    EXPECT_FALSE(changed.wait(100)) << "that is nobody's wish for the desktop";
}

TEST_F(DesktopSchemes, areLightWithoutAPortal)
{
    const DesktopScheme desktop(bus(QStringLiteral("app")));
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    QDBusConnection probe = bus(QStringLiteral("probe")); // whose answer comes after that to the question before it
    const auto noPortal = probe.call(QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read")));
    EXPECT_EQ(noPortal.type(), QDBusMessage::ErrorMessage);
    EXPECT_FALSE(changed.wait(100));
    EXPECT_EQ(desktop.scheme(), Scheme::Light);
}

TEST(DesktopScheme, isLightWithoutABus)
{
    const DesktopScheme desktop(QDBusConnection(QStringLiteral("there is no such connection")));
    EXPECT_EQ(desktop.scheme(), Scheme::Light);
}

} // namespace
} // namespace parting::ui
