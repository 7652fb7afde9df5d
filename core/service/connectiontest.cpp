// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/connectiontest.h"

#include "core/api/partnerapi.h"
#include "core/auth/authanswer.h"
#include "core/auth/formpost.h"
#include "core/auth/refreshingtokens.h"

#include <QPointer>

namespace parting {

using State = ConnectionResult::State;

namespace {

constexpr ConnectionStep allSteps[]{ConnectionStep::SignInServer, ConnectionStep::Tenant, ConnectionStep::App,
    ConnectionStep::Session, ConnectionStep::Service, ConnectionStep::Mfa, ConnectionStep::Customers};

/// What a refusal of the sign-in server is about, before anybody has signed in.
ConnectionStep stepOf(AuthProblem problem)
{
    switch (problem) {
    case AuthProblem::Unreachable:
    case AuthProblem::NoTls:
    case AuthProblem::Unavailable:
    case AuthProblem::Malformed:
        return ConnectionStep::SignInServer;
    case AuthProblem::UnknownTenant:
        return ConnectionStep::Tenant;
    default:
        return ConnectionStep::App;
    }
}

} // namespace

struct ConnectionTest::Private {
    ConnectionTest &owner;
    QNetworkAccessManager &network;
    const Registration registration;
    RefreshingTokens &session;
    PartnerApi *api;
    QList<ConnectionResult> results{};
    std::unique_ptr<FormPost> post{};
    CallHandle call{};
    QMetaObject::Connection watch{}; ///< of what the session needs

    void finish()
    {
        QObject::disconnect(watch);
        Q_EMIT owner.finished();
    }
    void note(ConnectionStep step, State state, const QString &found = {})
    {
        ConnectionResult &result = results[static_cast<int>(step)];
        result.state = state;
        result.found = found;
        Q_EMIT owner.advanced();
    }
    void fail(ConnectionStep step, const Error &error)
    {
        results[static_cast<int>(step)].error = error;
        note(step, State::Bad);
        finish();
    }
    void fail(ConnectionStep step, const AuthError &error)
    {
        results[static_cast<int>(step)].refusedSignIn = error;
        note(step, State::Bad);
        finish();
    }
    /// One request tells three things apart: a device code is given out for a known app of a known tenant only.
    void testRegistration()
    {
        const FormPairs form{
            {"client_id", registration.clientId.toUtf8()}, {"scope", registration.wholeScope().toUtf8()}};
        post = std::make_unique<FormPost>(network, registration.endpoint(QStringLiteral("oauth2/v2.0/devicecode")),
            form, [this](const AuthResult<FormAnswer> &answer) {
                registrationTested(
                    answer.and_then([](const FormAnswer &given) { return readDeviceCode(given.status, given.body); }));
            });
    }
    void registrationTested(const AuthResult<DeviceCode> &code)
    {
        const ConnectionStep reached = code ? ConnectionStep::Session : stepOf(code.error().problem);
        const QString found[]{registration.authority.host(), registration.tenant, registration.clientId};
        for (const ConnectionStep step : {ConnectionStep::SignInServer, ConnectionStep::Tenant, ConnectionStep::App})
            if (step < reached)
                note(step, State::Good, found[static_cast<int>(step)]);
        if (code)
            testSession();
        else
            fail(reached, code.error());
    }
    void testSession()
    {
        session.resume([this, self = QPointer(&owner)](const AuthResult<void> &resumed) {
            if (!self)
                return;
            if (!resumed && !api && resumed.error().problem == AuthProblem::NoSession)
                return finish(); // which nobody expected
            if (!resumed)
                return fail(ConnectionStep::Session, resumed.error());
            watchSession();
            note(ConnectionStep::Session, State::Good, session.userName());
            if (api)
                testService();
            else
                finish();
        });
    }
    /// A call that needs a person waits for one, but this test does not.
    void watchSession()
    {
        watch = QObject::connect(&session, &RefreshingTokens::signInNeeded, &owner, [this](const AuthError &error) {
            call.cancel();
            if (error.problem != AuthProblem::MfaRequired)
                return fail(ConnectionStep::Session, error);
            note(ConnectionStep::Service, State::Good);
            fail(ConnectionStep::Mfa, error);
        });
    }
    void testService()
    {
        call = api->whoAmI([this](const Result<WhoAmI> &who) {
            const bool mfa = who || who.error().kind != ErrorKind::MfaRequired;
            if (!who)
                return fail(mfa ? ConnectionStep::Service : ConnectionStep::Mfa, who.error());
            note(ConnectionStep::Service, State::Good, who->partner.companyName);
            if (who->mfaCompliant == false)
                return fail(ConnectionStep::Mfa, Error{.kind = ErrorKind::MfaRequired});
            note(ConnectionStep::Mfa, who->mfaCompliant ? State::Good : State::NotKnown);
            testCustomers();
        });
    }
    void testCustomers()
    {
        call = api->customers({}, {}, [this](const Result<CustomerPageRead> &page) {
            if (!page)
                return fail(ConnectionStep::Customers, page.error());
            note(ConnectionStep::Customers, State::Good);
            finish();
        });
    }
};

ConnectionTest::ConnectionTest(
    QNetworkAccessManager &network, const Registration &registration, RefreshingTokens &session, PartnerApi *api)
    : d(new Private{.owner = *this, .network = network, .registration = registration, .session = session, .api = api})
{
    for (const ConnectionStep step : allSteps)
        d->results.append({.step = step});
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    d->testRegistration();
}

const QList<ConnectionResult> &ConnectionTest::results() const
{
    return d->results;
}

} // namespace parting
