// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/refreshingtokens.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace parting {

namespace {

using namespace std::chrono_literals;

constexpr auto lookAgain = 50ms; // at a lock that another process holds

/// A refusal of the old token means that the session is over, whatever the refusal calls the token.
AuthError asSession(AuthError error)
{
    if (error.problem == AuthProblem::CodeExpired)
        error.problem = AuthProblem::SessionExpired;
    return error;
}

} // namespace

RefreshingTokens::RefreshingTokens(QNetworkAccessManager &network, SecretStore &store, Config config)
    : m_network(network)
    , m_store(store)
    , m_config(std::move(config))
    , m_name(secretName(m_config.registration))
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &RefreshingTokens::refresh);
}

RefreshingTokens::~RefreshingTokens() = default;

void RefreshingTokens::resume(Done done)
{
    m_done.push_back(std::move(done));
    refresh();
}

void RefreshingTokens::adopt(const Tokens &tokens, Done done)
{
    m_done.push_back(std::move(done));
    m_byPerson = true;
    begin([this, turn = m_turn + 1, tokens] { keep(turn, tokens); });
}

void RefreshingTokens::giveUp()
{
    m_givenUp = true;
    for (auto *waiting : {&m_waiting, &m_waitingForMfa})
        for (const auto &done : std::exchange(*waiting, {}))
            done(false);
}

void RefreshingTokens::forget(std::function<void(Result<void>)> done)
{
    ++m_turn;
    m_busy = false;
    m_post.reset();
    m_next.stop();
    unlock();
    m_tokens = {};
    m_kept = false;
    giveUp();
    m_store.remove(m_name, std::move(done));
}

Result<QByteArray> RefreshingTokens::bearer()
{
    if (m_tokens.access.isEmpty() && !m_tokens.refresh.isEmpty())
        return tl::unexpected(
            Error{.kind = ErrorKind::Network, .detail = QStringLiteral("the session could not be renewed yet")});
    if (m_tokens.access.isEmpty())
        return tl::unexpected(Error{.kind = ErrorKind::Credentials, .detail = QStringLiteral("nobody is signed in")});
    return m_tokens.access;
}

void RefreshingTokens::renew(std::function<void(bool)> done)
{
    if (m_givenUp)
        return done(false);
    m_waiting.push_back(std::move(done));
    if (!m_problem || !m_waitingForMfa.empty())
        refresh();
    else
        needPerson(*m_problem);
}

void RefreshingTokens::renewWithMfa(std::function<void(bool)> done)
{
    if (m_givenUp)
        return done(false);
    m_waitingForMfa.push_back(std::move(done));
    needPerson({.problem = AuthProblem::MfaRequired});
}

void RefreshingTokens::begin(const std::function<void()> &work)
{
    ++m_turn;
    m_busy = true;
    m_post.reset();
    m_next.stop();
    unlock();
    if (m_config.lockFile.isEmpty())
        return work();
    lock(m_turn, QDeadlineTimer(m_config.lockPatience), work);
}

void RefreshingTokens::lock(int turn, const QDeadlineTimer &patience, const std::function<void()> &work)
{
    if (!current(turn) || !m_busy)
        return;
    auto taken = FileLock::take(m_config.lockFile);
    if (taken)
        m_lock = std::move(*taken);
    if (taken || taken.error() == FileLock::Refusal::Impossible)
        return work(); // a folder that can't be written has no second process that could
    if (patience.hasExpired())
        return settle(tl::unexpected(AuthError{
            .problem = AuthProblem::Unavailable, .detail = QStringLiteral("another Parting renews this session")}));
    QTimer::singleShot(lookAgain, this, [this, turn, patience, work] { lock(turn, patience, work); });
}

void RefreshingTokens::unlock()
{
    m_lock.reset();
}

void RefreshingTokens::refresh()
{
    if (m_busy)
        return;
    begin([this, turn = m_turn + 1] {
        m_store.read(m_name, [self = QPointer(this), turn](const Result<std::optional<QByteArray>> &stored) {
            if (!self || !self->current(turn))
                return;
            // Another process may have renewed meanwhile, or signed out.
            if (stored && self->m_kept)
                self->m_tokens.refresh = stored->value_or(QByteArray());
            else if (stored && *stored && self->m_tokens.refresh.isEmpty())
                self->m_tokens.refresh = **stored;
            if (self->m_tokens.refresh.isEmpty())
                return self->settle(tl::unexpected(AuthError{
                    .problem = AuthProblem::NoSession, .detail = stored ? QString() : stored.error().detail}));
            self->send(turn);
        });
    });
}

void RefreshingTokens::send(int turn)
{
    const Registration &registration = m_config.registration;
    const FormPairs form{{"client_id", registration.clientId.toUtf8()}, {"grant_type", "refresh_token"},
        {"refresh_token", m_tokens.refresh}, {"scope", registration.wholeScope().toUtf8()}};
    m_post = std::make_unique<FormPost>(m_network, registration.endpoint(QStringLiteral("oauth2/v2.0/token")), form,
        [this, turn](const AuthResult<FormAnswer> &answer) {
            if (!answer)
                return settle(tl::unexpected(answer.error()));
            auto tokens = readTokens(answer->status, answer->body, m_config.registration);
            if (tokens)
                return keep(turn, *tokens);
            tokens.error().retryAfter = answer->retryAfter;
            settle(tl::unexpected(asSession(tokens.error())));
        });
}

void RefreshingTokens::keep(int turn, const Tokens &tokens)
{
    if (tokens.refresh.isEmpty()) { // none came, so the old one goes on
        Tokens same = tokens;
        same.refresh = m_tokens.refresh;
        return use(same);
    }
    m_store.write(m_name, tokens.refresh, [self = QPointer(this), turn, tokens](const Result<void> &written) {
        if (!self || !self->current(turn))
            return;
        if (written)
            return self->checkKept(turn, tokens);
        self->m_kept = false;
        Q_EMIT self->notKept(written.error());
        self->use(tokens);
    });
}

void RefreshingTokens::checkKept(int turn, const Tokens &tokens)
{
    m_store.read(m_name, [self = QPointer(this), turn, tokens](const Result<std::optional<QByteArray>> &stored) {
        if (!self || !self->current(turn))
            return;
        self->m_kept = stored && *stored == tokens.refresh;
        if (!self->m_kept)
            Q_EMIT self->notKept(stored
                    ? Error{.kind = ErrorKind::Storage, .detail = QStringLiteral("what was stored can't be read back")}
                    : stored.error());
        self->use(tokens);
    });
}

void RefreshingTokens::use(const Tokens &tokens)
{
    m_tokens = tokens;
    m_givenUp = false;
    if (m_byPerson)
        m_waiting.insert(m_waiting.end(), m_waitingForMfa.begin(), m_waitingForMfa.end());
    if (m_byPerson)
        m_waitingForMfa.clear();
    if (m_waitingForMfa.empty())
        m_problem.reset();
    settle({});
}

void RefreshingTokens::settle(const AuthResult<void> &outcome)
{
    m_busy = false;
    m_post.reset();
    unlock();
    const bool byPerson = std::exchange(m_byPerson, false);
    const bool person = !outcome && needsPerson(outcome.error().problem);
    if (outcome)
        m_next.start(std::max<std::chrono::milliseconds>(
            m_tokens.lifetime - std::min(m_config.early, m_tokens.lifetime / 2), 1s));
    else if (!person && !m_tokens.refresh.isEmpty())
        m_next.start(std::max(outcome.error().retryAfter.value_or(m_config.retry), m_config.retry));
    const QPointer<RefreshingTokens> self(this);
    for (const Done &done : std::exchange(m_done, {}))
        done(outcome);
    if (self && person)
        needPerson(outcome.error());
    else if (self) {
        for (const auto &done : std::exchange(m_waiting, {}))
            done(outcome.has_value());
    }
    if (self && outcome)
        Q_EMIT renewed(byPerson);
}

void RefreshingTokens::needPerson(const AuthError &error)
{
    m_problem = error;
    Q_EMIT signInNeeded(error);
}

} // namespace parting
