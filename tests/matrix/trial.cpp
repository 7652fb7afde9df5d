// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/trial.h"

#include "core/storage/sqlite.h"
#include "tests/matrix/told.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::test {

namespace {

using namespace std::chrono_literals;

constexpr double haste = 10'000;

/// In memory where there is such a place: not a crash of the computer is tried here, and thousands of journals are.
QString anyFolder()
{
    const QString memory = QStringLiteral("/dev/shm/");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath() + u'/') + QStringLiteral("parting-XXXXXX");
}

ApiClient::Config hasty(const std::string &url, std::chrono::milliseconds patience)
{
    return {.baseUrl = QUrl(QString::fromStdString(url)),
        .transferTimeout = patience,
        .writeDeadline = 10 * patience,
        .retry = {.base = 1ms, .ceiling = 2ms}};
}

/// What the server has changed since the seed, without the time of the removal.
std::string changedWorld(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("practice-60-1.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    auto changes = nlohmann::json::parse(file.readAll().toStdString());
    EXPECT_EQ(changes.erase("auditRecords"), 1U) << "they bear times and IDs of their own";
    for (auto &customer : changes)
        EXPECT_EQ(customer.erase("removedAt"), 1U);
    return changes.dump(1);
}

} // namespace

Trial::Trial(const Job &job, std::chrono::milliseconds patience)
    : m_job(job)
    , m_patience(patience)
    , m_folder(anyFolder())
{
    const auto now = [this] { return std::chrono::system_clock::now() + std::chrono::seconds(m_secondsAhead); };
    m_clock = {.now = [this] { return QDateTime::currentDateTimeUtc().addSecs(m_secondsAhead); }, .pace = 1 / haste};
    auto server = sandbox::Server::start(
        {.stateFolder = m_folder.path().toStdString(), .clockScale = haste, .callsPerMinute = 0, .clock = now});
    m_server = std::move(server.value());
    job.prepare(*m_server, job.customer);
    m_token = std::make_unique<FixedToken>(QByteArray::fromStdString(m_server->bearer()));
    m_proxy = std::make_unique<ChaosProxy>(m_server->port());
    m_process = started();
}

Trial::~Trial() = default;

std::unique_ptr<Process> Trial::started()
{
    const auto journalFault = [this] {
        ++m_journalWrites;
        return m_failJournalAt > 0
            && (m_journalStaysBroken ? m_journalWrites >= m_failJournalAt : m_journalWrites == m_failJournalAt);
    };
    return std::make_unique<Process>(Surroundings{.folder = m_folder.path(),
        .client = hasty(m_proxy->url(), m_patience),
        .tokens = *m_token,
        .clock = m_clock,
        .session = m_session,
        .journalFault = journalFault,
        .dead = [this] { return m_killed.load(); }});
}

int Trial::arrived(std::string_view method) const
{
    const auto all = m_proxy->passages();
    return static_cast<int>(
        std::ranges::count_if(all, [method](const Passage &passage) { return passage.method == method; }));
}

void Trial::failJournal(int nth, bool lasting)
{
    m_journalWrites = 0;
    m_failJournalAt = nth;
    m_journalStaysBroken = lasting;
}

void Trial::kill()
{
    m_killed = true;
    QMetaObject::invokeMethod(
        qApp, [] {}, Qt::QueuedConnection);
}

bool Trial::tries()
{
    const bool done = (m_process->person().*m_job.work)(CustomerId(QString::fromStdString(m_job.customer)));
    EXPECT_TRUE(!done || isRemoved()) << "a success that did not happen";
    return done;
}

void Trial::startsAnew()
{
    m_process.reset();
    m_killed = false;
    m_failJournalAt = 0;
    m_proxy->disarm();
    m_server->forgetFaults();
    m_starts.push_back(m_proxy->passages().size());
    m_process = started();
    m_process->person().continues = continues;
}

bool Trial::finishes()
{
    constexpr int mostRounds = 5;
    for (int round = 0; round < mostRounds && !m_killed; ++round) {
        for (const RequestId &id : m_process->person().settleWhatIsOpen([this] { m_secondsAhead += 301; }))
            ++m_sentAgain[id.toString().toStdString()];
        if (isRemoved() && !m_process->hasOpenRuns())
            return true;
        tries();
    }
    EXPECT_TRUE(m_killed) << "not finished after " << mostRounds << " rounds";
    return false;
}

void Trial::startsAnewAndFinishes()
{
    startsAnew();
    finishes();
}

bool Trial::isRemoved() const
{
    return m_server->blockers(m_job.customer) == std::vector<std::string>{"there is no such customer"};
}

void Trial::expectNothingLostOrDoubled()
{
    EXPECT_EQ(changedWorld(m_folder), worldWithoutFault());
    m_process.reset();
    const auto journal = Journal::open(m_folder.path(), true);
    ASSERT_TRUE(journal) << journal.error().detail.toStdString();
    EXPECT_FALSE((*journal)->damage()) << "the chain is broken";
    EXPECT_TRUE((*journal)->interrupted()->empty());
    expectTruth(**journal, *m_server);
    expectOneRequestAWrite(m_folder.path());
    expectReadingFirst();
    expectEachWriteSentOnce();
    expectEachWriteIntended();
}

void Trial::expectReadingFirst() const
{
    const auto passages = m_proxy->passages();
    for (const std::size_t first : m_starts)
        EXPECT_TRUE(first == passages.size() || passages[first].method == "GET") << "a start began with a write";
}

void Trial::expectEachWriteSentOnce() const
{
    std::map<std::string, int> allowed; // by request ID
    int applied = 0;
    for (const Passage &passage : m_proxy->passages()) {
        if (passage.method != "PATCH")
            continue;
        const std::string &id = passage.requestId;
        if (const auto [entry, first] = allowed.try_emplace(id, 1); first) {
            const auto again = m_sentAgain.find(id);
            entry->second += again == m_sentAgain.end() ? 0 : again->second;
            EXPECT_LE(m_server->appliedWrites(id), 1) << passage.path;
            applied += m_server->appliedWrites(id);
        }
        EXPECT_GE(--allowed[id], 0) << passage.path << " was sent once more than anybody wished";
        allowed[id] += passage.status == 401 || passage.status == 429 ? 1 : 0;
    }
    EXPECT_EQ(applied, m_job.changes);
}

void Trial::expectEachWriteIntended() const
{
    const auto file = Sqlite::open(m_folder.filePath(QStringLiteral("journal.sqlite")), Sqlite::Mode::ReadOnly);
    const auto intents =
        (*file)->value(QStringLiteral("SELECT group_concat(payload) FROM entry WHERE kind = 'intent'"));
    const std::string all = intents->toString().toStdString();
    for (const Passage &passage : m_proxy->passages()) {
        const bool intended = passage.method != "PATCH" || all.find(passage.requestId) != std::string::npos;
        EXPECT_TRUE(intended) << passage.path << " was sent without an intent";
    }
}

const std::string &Trial::worldWithoutFault() const
{
    static std::map<std::string, std::string> worlds; // by customer
    const auto [world, first] = worlds.try_emplace(m_job.customer);
    if (first) {
        Trial trial(m_job);
        EXPECT_TRUE(trial.tries());
        world->second = changedWorld(trial.m_folder);
    }
    return world->second;
}

} // namespace parting::test
