// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/connectiontest.h"

#include "core/api/partnerapi.h"
#include "core/auth/refreshingtokens.h"

#include <QPointer>

namespace parting {

using State = ConnectionResult::State;

struct ConnectionTest::Private {
    ConnectionTest &owner;
    RefreshingTokens &session;
    PartnerApi &api;
    QList<ConnectionResult> results{};
    CallHandle call{};

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
        Q_EMIT owner.finished();
    }
    void testSession()
    {
        session.resume([this, self = QPointer(&owner)](const AuthResult<void> &resumed) {
            if (!self)
                return;
            if (resumed) {
                note(ConnectionStep::Session, State::Good, session.userName());
                return testService();
            }
            results[static_cast<int>(ConnectionStep::Session)].refusedSignIn = resumed.error();
            note(ConnectionStep::Session, State::Bad);
            Q_EMIT owner.finished();
        });
    }
    void testService()
    {
        call = api.whoAmI([this](const Result<WhoAmI> &who) {
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
        call = api.customers({}, {}, [this](const Result<CustomerPageRead> &page) {
            if (!page)
                return fail(ConnectionStep::Customers, page.error());
            note(ConnectionStep::Customers, State::Good);
            Q_EMIT owner.finished();
        });
    }
};

ConnectionTest::ConnectionTest(RefreshingTokens &session, PartnerApi &api)
    : d(new Private{.owner = *this, .session = session, .api = api})
{
    for (const ConnectionStep step :
        {ConnectionStep::Session, ConnectionStep::Service, ConnectionStep::Mfa, ConnectionStep::Customers})
        d->results.append({.step = step});
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    d->testSession();
}

const QList<ConnectionResult> &ConnectionTest::results() const
{
    return d->results;
}

} // namespace parting
