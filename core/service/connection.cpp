// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/connection.h"

#include "core/api/apiclient.h"

namespace parting {

Connection::Connection(ApiClient &client, QObject *parent) : QObject(parent)
{
    connect(&client, &ApiClient::reached, this, [this](bool isReached) {
        m_offline = !isReached;
        Q_EMIT changed();
    });
    connect(&client, &ApiClient::throttled, this, [this](const QDateTime &until) {
        m_pausedUntil = until;
        Q_EMIT changed();
    });
}

} // namespace parting
