// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/readinessreader.h"

#include "core/api/partnerapi.h"
#include "core/api/worker.h"
#include "core/domain/clock.h"
#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/readinessround.h"

#include <QTimer>

namespace parting {

namespace {

using namespace std::chrono_literals;
constexpr auto betweenRounds = 15min;
constexpr auto untilAsked = 1min; // whether the service can be reached again
constexpr int slowest = 32; // times the usual pace
constexpr int untilFaster = 20; // accounts without a pause
constexpr int daysByLog = 7, daysWithoutLog = 1; // what happens in Azure, and renewals, are in no log

/// Everybody would be answered the same.
bool lacksSession(const Part<Customer> &read)
{
    if (!read || *read)
        return false;
    const ErrorKind kind = read->error().kind;
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::MfaRequired || kind == ErrorKind::Credentials;
}

} // namespace

struct ReadinessReader::Private {
    ReadinessReader &q;
    PartnerApi &api;
    ReadinessBook &book;
    const CustomerDirectory &directory;
    const Connection &connection;
    const Clock &clock;
    const std::chrono::milliseconds pace;
    State state{};
    bool runOn = false;
    bool logReadable = true;
    int slowness = 1;
    int smooth = 0; ///< accounts since the service last asked to pause
    ReadinessRound round{};
    QList<CustomerId> inSight{};
    std::unique_ptr<AccountReader> reader{};
    CallHandle log{};
    bool signedOut = false; ///< so the service answered last
    CustomerId lastGivenBack{}; ///< so that one that never answers is not tried for ever
    QTimer next{}; ///< account
    QTimer waiting{}; ///< until it is tried whether things are better
    QTimer again{}; ///< round
    Worker worker{}; ///< last: it goes first

    void begin();
    void readLog();
    void takeLog(const Result<Document<Listing<AuditRecord>>> &);
    void startRound();
    enum class Try { WhenItCan, Now };
    void proceed(Try how = Try::WhenItCan);
    void take(const AccountSnapshot &);
    void settle();
    void follow();
    [[nodiscard]] Hold hold() const;
};

ReadinessReader::Hold ReadinessReader::Private::hold() const
{
    return runOn                             ? Hold::Run
        : connection.pausedUntil().isValid() ? Hold::Throttled
        : signedOut                          ? Hold::SignIn
        : connection.offline()               ? Hold::Offline
                                             : Hold::Nothing;
}

/// A new round, once it is known what has changed since the last.
void ReadinessReader::Private::begin()
{
    again.start(betweenRounds);
    if (book.known().isEmpty())
        startRound();
    else
        readLog();
}

void ReadinessReader::Private::readLog()
{
    log = api.auditRecords(clock.now().toUTC().date().addDays(-daysByLog), {},
        [this](const Result<Document<Listing<AuditRecord>>> &read) { takeLog(read); });
}

void ReadinessReader::Private::takeLog(const Result<Document<Listing<AuditRecord>>> &read)
{
    constexpr qint64 untilVisible = 60; // seconds that a change may take until reads show it
    logReadable = read.has_value();
    if (read)
        for (const AuditRecord &record : read->value.items)
            if (record.at.isValid() && record.at > book.of(record.customerId).readAt.addSecs(-untilVisible))
                book.doubt(record.customerId, record.at);
    startRound();
}

void ReadinessReader::Private::startRound()
{
    const auto oldest = clock.now().addDays(logReadable ? -daysByLog : -daysWithoutLog);
    worker.run([list = directory.list(), known = book.known(), now = clock.now(),
                   oldest] { return ReadinessRound(list, known, now, oldest); },
        [this](ReadinessRound planned) {
            if (!state.on)
                return;
            round = std::move(planned);
            settle();
            proceed();
        });
}

void ReadinessReader::Private::settle()
{
    const State before = state;
    state.hold = hold();
    state.done = round.done();
    state.total = round.total();
    if (before.on != state.on || before.hold != state.hold || before.done != state.done || before.total != state.total)
        Q_EMIT q.stateChanged();
}

/// While the service is out of reach, or there is no session, one account is tried now and then.
void ReadinessReader::Private::proceed(Try how)
{
    if (!state.on || reader->reading())
        return;
    const Hold held = hold();
    if (held == Hold::Run || held == Hold::Throttled || (held == Hold::Nothing && next.isActive()))
        return;
    if (held != Hold::Nothing && how == Try::WhenItCan)
        return waiting.start(clock.paced(untilAsked));
    if (const CustomerId customer = round.take(inSight); !customer.isEmpty())
        reader->read(customer);
}

/// The account in hand has been read, or could not be.
void ReadinessReader::Private::take(const AccountSnapshot &read)
{
    book.note(read);
    signedOut = lacksSession(read.customer);
    const bool held = hold() == Hold::SignIn || hold() == Hold::Offline;
    const bool noAnswer = read.customer && !*read.customer && read.customer->error().httpStatus == 0;
    if (held || (noAnswer && lastGivenBack != read.id)) {
        round.giveBack(read.id);
        lastGivenBack = read.id;
    }
    if (++smooth % untilFaster == 0)
        slowness = std::max(slowness / 2, 1);
    next.start(pace * slowness);
    settle();
}

void ReadinessReader::Private::follow()
{
    if (connection.pausedUntil().isValid()) {
        slowness = std::min(slowness * 2, slowest);
        smooth = 0;
    } else if (hold() == Hold::Nothing) {
        waiting.stop();
    }
    settle();
    proceed();
}

ReadinessReader::ReadinessReader(PartnerApi &api, ReadinessBook &book, const CustomerDirectory &directory,
    const Connection &connection, const Clock &clock, std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this,
          .api = api,
          .book = book,
          .directory = directory,
          .connection = connection,
          .clock = clock,
          .pace = pace})
{
    d->reader = std::make_unique<AccountReader>(api, clock);
    d->next.setSingleShot(true);
    d->waiting.setSingleShot(true);
    connect(d->reader.get(), &AccountReader::finished, this, [this] { d->take(d->reader->snapshot()); });
    connect(&d->waiting, &QTimer::timeout, this, [this] { d->proceed(Private::Try::Now); });
    connect(&d->next, &QTimer::timeout, this, [this] { d->proceed(); });
    connect(&d->again, &QTimer::timeout, this, [this] { d->begin(); });
    connect(&connection, &Connection::changed, this, [this] { d->follow(); });
    connect(&book, &ReadinessBook::changed, this, [this](const CustomerId &id) {
        d->round.drop(id);
        d->settle();
    });
    connect(&directory, &CustomerDirectory::stateChanged, this, [this] {
        if (d->state.on && d->directory.state().phase != DirectoryState::Phase::Reading)
            d->begin();
    });
}

ReadinessReader::~ReadinessReader() = default;

void ReadinessReader::setOn(bool on)
{
    if (on == d->state.on)
        return;
    d->state.on = on;
    if (on) {
        d->begin();
    } else {
        d->log.cancel();
        d->again.stop();
        d->next.stop();
        d->waiting.stop();
        d->reader->clear();
        d->round = {};
    }
    d->settle();
    Q_EMIT stateChanged();
}

void ReadinessReader::setInSight(const QList<CustomerId> &customers)
{
    d->inSight = customers;
}

void ReadinessReader::setRunOn(bool on)
{
    d->runOn = on;
    d->follow();
}

const ReadinessReader::State &ReadinessReader::state() const
{
    return d->state;
}

ReadinessBook &ReadinessReader::book() const
{
    return d->book;
}

} // namespace parting
