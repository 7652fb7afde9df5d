// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>

namespace parting {

class ApiClient;

/// How it stands between here and the service, as the calls find it: whether it is out of reach, and whether it asked
/// everybody to pause. The client must outlive it.
class Connection : public QObject {
    Q_OBJECT

public:
    explicit Connection(ApiClient &client, QObject *parent = nullptr);

    /// The last call found no answer. Reading again ends it, once there is one.
    [[nodiscard]] bool offline() const { return m_offline; }
    /// When calls go on, UTC; invalid while none are held back.
    [[nodiscard]] const QDateTime &pausedUntil() const { return m_pausedUntil; }

Q_SIGNALS:
    void changed();

private:
    bool m_offline = false;
    QDateTime m_pausedUntil;
};

} // namespace parting
