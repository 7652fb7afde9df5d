// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/tokenfile.h"
#include "core/sandbox/sandbox.h"
#include "tests/matrix/job.h"
#include "tests/matrix/process.h"
#include "tests/support/chaosproxy.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>

namespace parting::test {

/// One job that is broken somewhere, and how it ends: a server, a relay before it and a data folder of its
/// own, which outlive the processes. Its clocks run 10,000 times as fast as the service's and Parting's own.
class Trial {
public:
    /// Requests are given up after `patience` without progress: short only where silence is what is tried, or else a
    /// busy computer would be a fault as well.
    explicit Trial(const Job &job, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~Trial();

    bool continues = true; ///< what is open is continued, rather than only read again

    sandbox::Server &server() { return *m_server; }
    ChaosProxy &proxy() { return *m_proxy; }
    /// How many requests with this method have arrived.
    [[nodiscard]] int arrived(std::string_view method) const;
    /// The nth write of the journal fails, or all from there on.
    void failJournal(int nth, bool lasting);
    [[nodiscard]] bool journalFailed() const { return m_journalWrites >= m_failJournalAt; }
    /// To be called from any thread: the process is as good as killed.
    void kill();

    /// The present process tries, and stops at the first thing that goes wrong. True if everything was done.
    bool tries();
    /// It is dropped, and another one begins on the same folder and server; nothing is broken any more.
    void startsAnew();
    /// The present process settles what is open and does what is left. False if it was killed.
    bool finishes();
    void startsAnewAndFinishes();
    /// What must hold at the end, whatever was broken: the world is as it is without a fault, each change was made
    /// once, nothing was sent twice without a reason, each write has its intent, and the journal is whole, settled and
    /// true.
    void expectNothingLostOrDoubled();

private:
    [[nodiscard]] std::unique_ptr<Process> started();
    [[nodiscard]] bool isRemoved() const;
    [[nodiscard]] const std::string &worldWithoutFault() const;
    void expectReadingFirst() const;
    void expectEachWriteSentOnce() const;
    void expectEachWriteIntended() const;

    const Job &m_job;
    std::chrono::milliseconds m_patience;
    QTemporaryDir m_folder;
    std::atomic<qint64> m_secondsAhead{0};
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<ChaosProxy> m_proxy;
    std::unique_ptr<FixedToken> m_token;
    Clock m_clock;
    Session m_session{.world = Session::World::Practice,
        .origin = QStringLiteral("practice"),
        .userName = QStringLiteral("ann@partner.example")};
    int m_journalWrites = 0;
    int m_failJournalAt = 0;
    bool m_journalStaysBroken = false;
    std::atomic<bool> m_killed{false};
    std::vector<std::size_t> m_starts; ///< how many requests had arrived before each
    std::map<std::string, int> m_sentAgain; ///< by request ID: a person said so
    std::unique_ptr<Process> m_process;
};

} // namespace parting::test
