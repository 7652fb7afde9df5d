// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/tokensource.h"
#include "core/auth/authanswer.h"
#include "core/auth/formpost.h"
#include "core/auth/secretstore.h"
#include "core/storage/filelock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QDeadlineTimer;

namespace parting {

/// A session of Microsoft Entra that goes on by itself: the access token is renewed in the background before it
/// expires, one renewal at a time however many calls, and processes with the same lock file, wait for it. A refresh
/// token that came is stored and read back before anything that came with it is used; the old one stays until then.
/// Who renews while a person is needed is called back when one has signed in, or giveUp() says nobody will. GUI thread.
class RefreshingTokens final : public QObject, public TokenSource {
    Q_OBJECT

public:
    struct Config {
        Registration registration{};
        QString lockFile{}; ///< empty: no other process has this session
        std::chrono::milliseconds lockPatience{45'000};
        std::chrono::seconds early{300}; ///< how long before it expires a token is renewed, at most half its life
        std::chrono::milliseconds retry{30'000}; ///< between attempts while the sign-in server can't be reached
    };
    using Done = std::function<void(AuthResult<void>)>;

    RefreshingTokens(QNetworkAccessManager &network, SecretStore &store, Config config);
    ~RefreshingTokens() override;

    /// Goes on with the stored session; NoSession if there is none.
    void resume(Done done);
    /// A person has signed in.
    void adopt(const Tokens &tokens, Done done);
    /// Nobody will sign in: whoever waits for it is refused, from now on at once.
    void giveUp();
    /// Signs out here: the stored token goes, and everything in memory.
    void forget(std::function<void(Result<void>)> done);

    [[nodiscard]] Result<QByteArray> bearer() override;
    void renew(std::function<void(bool)> done) override;
    void renewWithMfa(std::function<void(bool)> done) override;

    [[nodiscard]] const Registration &registration() const { return m_config.registration; }
    /// What is known of the session; its tokens are empty after sign-out.
    [[nodiscard]] const QString &userName() const { return m_tokens.userName; }
    [[nodiscard]] const QString &tenantId() const { return m_tokens.tenantId; }
    [[nodiscard]] std::optional<bool> mfa() const { return m_tokens.mfa; }
    /// Whether the session will be there after the next start.
    [[nodiscard]] bool lasting() const { return m_kept; }

Q_SIGNALS:
    /// The session can't go on by itself; said whenever somebody waits for it.
    void signInNeeded(const parting::AuthError &error);
    /// There is a new access token; `byPerson` if somebody signed in for it.
    void renewed(bool byPerson);
    /// The session goes on, but only until the program ends.
    void notKept(const parting::Error &error);

private:
    void begin(const std::function<void()> &work);
    void lock(int turn, const QDeadlineTimer &patience, const std::function<void()> &work);
    void unlock();
    void refresh();
    void send(int turn);
    void keep(int turn, const Tokens &tokens);
    void checkKept(int turn, const Tokens &tokens);
    void use(const Tokens &tokens);
    void settle(const AuthResult<void> &outcome);
    void needPerson(const AuthError &error);
    [[nodiscard]] bool current(int turn) const { return turn == m_turn; }

    QNetworkAccessManager &m_network;
    SecretStore &m_store;
    const Config m_config;
    const QString m_name;
    Tokens m_tokens{}; ///< its refresh token as last stored, or as last received if it could not be
    bool m_kept = false;
    bool m_busy = false;
    bool m_givenUp = false;
    bool m_byPerson = false; ///< the tokens under way come from somebody who signed in
    int m_turn = 0; ///< which piece of work is on; answers to an earlier one don't count
    std::optional<AuthError> m_problem; ///< why a person is needed
    std::optional<FileLock> m_lock;
    std::unique_ptr<FormPost> m_post;
    std::vector<Done> m_done; ///< of resume and adopt
    std::vector<std::function<void(bool)>> m_waiting; ///< of renew
    std::vector<std::function<void(bool)>> m_waitingForMfa; ///< of renewWithMfa: only a person brings that
    QTimer m_next;
};

} // namespace parting
