// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/api/tokensource.h"

#include <QTest>

#include <gtest/gtest.h>

namespace parting::test {

/// A bearer that a test may change and whose renewals it counts.
class FixedToken : public TokenSource {
public:
    QByteArray token = "secret-token";
    QByteArray nextToken{}; ///< what a renewal brings; empty: none
    QByteArray mfaToken{}; ///< what a renewal for multi-factor authentication brings; empty: none
    int renewals = 0;
    int mfaRenewals = 0;

    Result<QByteArray> bearer() override
    {
        if (token.isEmpty())
            return tl::unexpected(Error{.kind = ErrorKind::Credentials});
        return token;
    }
    void renew(std::function<void(bool)> done) override
    {
        ++renewals;
        if (!nextToken.isEmpty())
            token = nextToken;
        done(!nextToken.isEmpty());
    }
    void renewWithMfa(std::function<void(bool)> done) override
    {
        ++mfaRenewals;
        if (!mfaToken.isEmpty())
            token = mfaToken;
        done(!mfaToken.isEmpty());
    }
};

/// Pauses short enough for a test, long enough to be seen.
inline ApiClient::Config quick(const QString &baseUrl = QStringLiteral("http://127.0.0.1:1"))
{
    return {.baseUrl = QUrl(baseUrl),
        .retry = {.base = std::chrono::milliseconds(2), .ceiling = std::chrono::milliseconds(10)}};
}

inline const CustomerId contoso{QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1")};
inline const SubscriptionId office{QStringLiteral("83EF9D05-4169-4EF9-9657-0E86B1EABA1D")};

template <class T> using Outcome = std::optional<Result<T>>;

/// Runs the event loop until `call` has an outcome, at most ten seconds.
template <class T> [[nodiscard]] bool arrives(const Outcome<T> &outcome)
{
    return QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000);
}

/// The result of one call, waited for. `start` takes the callback and returns the handle.
template <class T, class Start> Result<T> resultOf(Start start)
{
    Outcome<T> outcome;
    const CallHandle call = start([&](Result<T> result) { outcome = std::move(result); });
    if (!arrives(outcome))
        return tl::unexpected(Error{.detail = QStringLiteral("the test waited in vain")});
    return *outcome;
}

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PARTING_TEST_DATA "/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

} // namespace parting::test
