// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/inhibition.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>

#include <functional>
#include <vector>

namespace parting::ui {

/// What was granted so far. An answer may come after the end, and is then given back at once.
struct Inhibition::Grants {
    void add(std::function<void()> giveBack)
    {
        if (over)
            return giveBack();
        granted.push_back(std::move(giveBack));
    }
    void giveBackAll()
    {
        over = true;
        for (const auto &giveBack : granted)
            giveBack();
        granted.clear();
    }

    bool over = false;
    std::vector<std::function<void()>> granted{};
};

namespace {

constexpr uint logOff = 1, sleeping = 4; // the same flags in portal and GNOME's session

struct Address {
    QString service{};
    QString path{};
    QString interface {
    };
};

const Address logind{QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
    QStringLiteral("org.freedesktop.login1.Manager")};
const Address portal{QStringLiteral("org.freedesktop.portal.Desktop"),
    QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Inhibit")};
const Address gnome{QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"),
    QStringLiteral("org.gnome.SessionManager")};

QDBusMessage callTo(const Address &to, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(to.service, to.path, to.interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

/// `answered` gets the first value of the answer, or an invalid one where there is none.
void inhibit(const QDBusConnection &bus, const Address &by, const QVariantList &arguments,
    std::function<void(const QVariant &)> answered)
{
    if (!bus.isConnected()) // a call without a bus never finishes
        return answered({});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callTo(by, QStringLiteral("Inhibit"), arguments)));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        answered(watcher->isError() ? QVariant() : watcher->reply().arguments().value(0));
    });
}

} // namespace

Inhibition::Inhibition(const QString &why, const QDBusConnection &session, const QDBusConnection &system)
    : m_grants(std::make_shared<Grants>())
{
    inhibit(system, logind, {QStringLiteral("sleep:shutdown"), QStringLiteral("Parting"), why, QStringLiteral("block")},
        [grants = m_grants](const QVariant &lock) {
            if (lock.isValid()) // it is given back when its last copy is closed
                grants->add([held = std::make_shared<QVariant>(lock)] { held->clear(); });
        });
    const auto askGnome = [grants = m_grants, session, why] {
        inhibit(session, gnome, {QStringLiteral("io.parting.Parting"), 0U, why, logOff | sleeping},
            [grants, session](const QVariant &cookie) {
                if (cookie.isValid())
                    grants->add([=] { session.send(callTo(gnome, QStringLiteral("Uninhibit"), {cookie})); });
            });
    };
    const QVariantMap reason{{QStringLiteral("reason"), why}};
    inhibit(session, portal, {QString(), logOff | sleeping, reason},
        [grants = m_grants, session, askGnome](const QVariant &request) {
            if (!request.isValid() && !grants->over)
                askGnome();
            if (!request.isValid())
                return;
            const Address handle{portal.service, request.value<QDBusObjectPath>().path(),
                QStringLiteral("org.freedesktop.portal.Request")};
            grants->add([=] { session.send(callTo(handle, QStringLiteral("Close"), {})); });
        });
}

Inhibition::~Inhibition()
{
    m_grants->giveBackAll();
}

} // namespace parting::ui
