// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "core/domain/error.h"

#include <QList>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace parting {

class PartnerApi;
class RefreshingTokens;
struct Registration;

/// What working with an account takes, in the order in which it can fail.
enum class ConnectionStep {
    SignInServer, ///< it answers
    Tenant, ///< it knows the tenant
    App, ///< the tenant knows the app
    Session, ///< the sign-in server renews the session
    Service, ///< Partner Center answers, and says who one is
    Mfa, ///< the session has the second factor
    Customers ///< one may read the customer list
};

struct ConnectionResult {
    enum class State { Waiting, Good, Bad, NotKnown };

    ConnectionStep step = ConnectionStep::Session;
    State state = State::Waiting;
    QString found{}; ///< host, user or organization; foreign text
    std::optional<AuthError> refusedSignIn{}; ///< why one of the first four is bad
    std::optional<Error> error{}; ///< why another is
};

/// Tries all steps once, one after the other, and stops at the first that is bad: what follows then waits. Nothing is
/// changed; a device code is asked for and left unused. GUI thread.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Without an API it ends with the session: nobody is signed in yet.
    ConnectionTest(
        QNetworkAccessManager &network, const Registration &registration, RefreshingTokens &session, PartnerApi *api);
    ~ConnectionTest() override;

    void start();
    [[nodiscard]] const QList<ConnectionResult> &results() const;

Q_SIGNALS:
    void advanced(); ///< results() tells more
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
