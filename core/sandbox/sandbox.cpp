// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/sandbox.h"

#include "core/sandbox/bearer.h"
#include "core/sandbox/faultscript.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/removalguard.h"
#include "core/sandbox/replay.h"
#include "core/sandbox/requestlog.h"
#include "core/sandbox/routes.h"
#include "core/sandbox/statefile.h"
#include "core/sandbox/throttle.h"
#include "core/sandbox/transport.h"
#include "core/sandbox/wire.h"

#include <condition_variable>
#include <mutex>

namespace parting::sandbox {

namespace {

constexpr int mostCustomers = 100'000;

Answer unauthorized()
{
    Answer answer = refusal(401, 800001, "The partner token is missing or not valid.");
    answer.headers["WWW-Authenticate"] = "OAuth realm=urn:cpsvc:cpid:" + partnerTenantId();
    return answer;
}

/// A page in a browser could reach this port by a name of its own; it can't choose the Host header.
bool isOwnHost(std::string_view host, int port)
{
    const std::string suffix = ':' + std::to_string(port);
    for (const char *name : {"127.0.0.1", "[::1]", "localhost"})
        if (equalNoCase(host, name + suffix))
            return true;
    return false;
}

tl::expected<void, std::string> checked(const Options &options)
{
    if (options.port < 0 || options.port > 65535)
        return tl::unexpected<std::string>("The port must be between 0 and 65535.");
    if (options.customers < 1 || options.customers > mostCustomers)
        return tl::unexpected<std::string>("The number of customers must be between 1 and 100000.");
    if (options.latency.count() < 0 || options.callsPerMinute < 0 || !(options.clockScale > 0))
        return tl::unexpected<std::string>(
            "Latency and limits can't be negative, and the clock's scale must be above 0.");
    return {};
}

} // namespace

struct Server::Private {
    explicit Private(const Options &given)
        : options(given)
        , world({given.customers, given.seed, now(), given.clockScale})
        , throttle(given.callsPerMinute)
        , state(given.stateFolder, given.customers, given.seed)
    {
    }

    Time now() const { return options.clock ? options.clock() : std::chrono::system_clock::now(); }

    Response handle(const Request &request);
    Answer answer(const Request &request, const std::vector<Fault> &faults);
    Answer carriedOut(const Request &request);
    std::optional<Answer> refusedAtTheDoor(const Request &request) const;
    void rest(std::chrono::milliseconds time);
    void save();

    const Options options;
    mutable std::mutex mutex; ///< over everything below, except the transport
    World world;
    Throttle throttle;
    StateFile state;
    ReplayMemory replays;
    FaultScript faults;
    RequestLog log;
    BearerDesk desk;
    long serial = 0;
    bool ending = false;
    std::condition_variable end;
    std::unique_ptr<Transport> transport;
};

void Server::Private::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(mutex);
    end.wait_for(lock, time, [this] { return ending; });
}

std::optional<Answer> Server::Private::refusedAtTheDoor(const Request &request) const
{
    if (!isOwnHost(request.header("Host"), transport->port()))
        return gateway(403, "This host name is not served here.");
    if (!desk.accepts(request.header("Authorization"), now()))
        return unauthorized();
    return {};
}

Answer Server::Private::carriedOut(const Request &request)
{
    const bool isWrite = request.method != "GET" && request.method != "HEAD";
    if (isWrite)
        if (const auto former = replays.recall(request, now()))
            return *former;
    Outcome outcome = dispatch(world, request, now());
    if (outcome.changed) {
        log.applied(request);
        save();
    }
    if (isWrite)
        replays.remember(request, outcome.answer, now());
    return std::move(outcome.answer);
}

Answer Server::Private::answer(const Request &request, const std::vector<Fault> &hits)
{
    for (const Fault &fault : hits)
        if (const auto instead = answeredInstead(fault, now()))
            return *instead;
    if (const auto throttled = throttle.count(request, now()))
        return *throttled;
    Answer answer = carriedOut(request);
    for (const Fault &fault : hits)
        answer = distorted(fault, request, std::move(answer));
    return answer;
}

Response Server::Private::handle(const Request &request)
{
    std::vector<Fault> hits;
    Answer decided;
    long number = 0;
    {
        const std::lock_guard lock(mutex);
        number = ++serial;
        log.arrived(request);
        const auto refused = refusedAtTheDoor(request);
        if (!refused)
            hits = faults.take(request);
        decided = refused ? *refused : answer(request, hits);
    }
    rest(options.latency + delayOf(hits));
    Response response = onTheWire(request, decided, number, now());
    response.delivery = deliveryOf(hits);
    const std::lock_guard lock(mutex);
    log.answered(request, response, now());
    return response;
}

void Server::Private::save()
{
    if (const auto saved = state.save(world.changes()); !saved)
        log.note(saved.error());
}

Server::Server(std::unique_ptr<Private> d) : m_d(std::move(d)) { }

tl::expected<std::unique_ptr<Server>, std::string> Server::start(Options options)
{
    if (const auto valid = checked(options); !valid)
        return tl::unexpected(valid.error());
    auto d = std::make_unique<Private>(options);
    for (const Fault &fault : options.faults)
        if (const auto added = d->faults.add(fault); !added)
            return tl::unexpected("The fault script can't be used: " + added.error() + '.');
    const auto changes = d->state.load();
    if (!changes)
        return tl::unexpected(changes.error());
    d->world.restore(*changes);
    if (!options.logFile.empty() && !d->log.open(options.logFile))
        return tl::unexpected("Can't write the log " + options.logFile + '.');
    const std::lock_guard lock(d->mutex); // nobody is answered before the transport is in its place
    auto transport =
        Transport::listen(options.port, [d = d.get()](const Request &request) { return d->handle(request); });
    if (!transport)
        return tl::unexpected(transport.error());
    d->transport = std::move(*transport);
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

Server::~Server()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->ending = true;
    }
    m_d->end.notify_all();
    m_d->transport.reset();
}

int Server::port() const
{
    return m_d->transport->port();
}

std::string Server::baseUrl() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}

std::string Server::bearer() const
{
    return m_d->desk.issue(m_d->now());
}

void Server::reset()
{
    const std::lock_guard lock(m_d->mutex);
    m_d->world.restore(Json::object());
    m_d->replays = {};
    m_d->save();
}

std::vector<std::string> Server::customerIds() const
{
    const std::lock_guard lock(m_d->mutex);
    std::vector<std::string> ids;
    for (std::uint32_t index = 0; index < m_d->world.population().size(); ++index)
        ids.push_back(m_d->world.listed(index).id);
    return ids;
}

std::vector<std::string> Server::blockers(const std::string &customerId) const
{
    const std::lock_guard lock(m_d->mutex);
    const auto index = m_d->world.population().find(customerId);
    if (!index || m_d->world.presence(*index, m_d->now()) != Presence::Here)
        return {"there is no such customer"};
    std::vector<std::string> reasons;
    if (m_d->world.listed(*index).relationship != "reseller")
        reasons.push_back("there is no reseller relationship");
    for (const RemovalObstacle &obstacle : removalObstacles(m_d->world.actual(*index), m_d->now()))
        reasons.push_back(obstacle.id + ": " + obstacle.reason);
    return reasons;
}

namespace {

/// Runs the change if the customer exists and the patch is an object.
template <class Change>
bool changedBySomebody(const World &world, const std::string &customerId, std::string_view patch, Change change)
{
    const auto index = world.population().find(customerId);
    const Json parsed = Json::parse(patch, nullptr, false);
    if (!index || !parsed.is_object())
        return false;
    change(*index, parsed);
    return true;
}

} // namespace

bool Server::edit(const std::string &customerId, Holding kind, const std::string &itemId, std::string_view patch)
{
    const std::lock_guard lock(m_d->mutex);
    return changedBySomebody(m_d->world, customerId, patch, [&](std::uint32_t index, const Json &change) {
        m_d->world.edit(index, kind, itemId, change);
        m_d->save();
    });
}

bool Server::editCustomer(const std::string &customerId, std::string_view patch)
{
    const std::lock_guard lock(m_d->mutex);
    return changedBySomebody(m_d->world, customerId, patch, [&](std::uint32_t index, const Json &change) {
        m_d->world.editCustomer(index, change);
        m_d->save();
    });
}

bool Server::vanish(const std::string &customerId)
{
    const std::lock_guard lock(m_d->mutex);
    return changedBySomebody(m_d->world, customerId, "{}", [&](std::uint32_t index, const Json &) {
        m_d->world.remove(index, m_d->now() - std::chrono::hours(24));
        m_d->save();
    });
}

int Server::appliedWrites(const std::string &requestId) const
{
    const std::lock_guard lock(m_d->mutex);
    return m_d->log.appliedWrites(requestId);
}

std::vector<Arrival> Server::arrivals() const
{
    const std::lock_guard lock(m_d->mutex);
    std::vector<Arrival> all;
    for (const Request &request : m_d->log.arrivals())
        all.push_back({.method = request.method, .path = request.target, .requestId = request.header("MS-RequestId")});
    return all;
}

tl::expected<void, std::string> Server::inject(Fault fault)
{
    const std::lock_guard lock(m_d->mutex);
    return m_d->faults.add(fault);
}

std::vector<std::string> Server::unreachedFaults() const
{
    const std::lock_guard lock(m_d->mutex);
    return m_d->faults.unreached();
}

} // namespace parting::sandbox
