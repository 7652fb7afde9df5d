// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/wire.h"
#include "core/auth/registration.h"
#include "core/sandbox/sandbox.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::test {

inline Registration registered(const QString &authority = QStringLiteral("https://login.example"))
{
    return {.authority = QUrl(authority),
        .tenant = QString::fromStdString(sandbox::Server::registration().tenantId),
        .clientId = QString::fromStdString(sandbox::Server::registration().clientId),
        .scope = QStringLiteral("https://api.partnercenter.microsoft.com/user_impersonation")};
}

/// Practice and a plain network to it.
class PracticeTest : public testing::Test {
protected:
    explicit PracticeTest(sandbox::Options options = {.deviceInterval = std::chrono::seconds(1)})
        : server(std::move(*sandbox::Server::start(options)))
        , registration(registered(QString::fromStdString(server->baseUrl())))
    {
    }

    std::unique_ptr<sandbox::Server> server;
    std::unique_ptr<QNetworkAccessManager> network = plainNetwork();
    Registration registration;
};

template <class T> [[nodiscard]] bool comes(const std::optional<T> &outcome)
{
    return QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000);
}

} // namespace parting::test
