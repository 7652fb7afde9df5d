// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/service.h"

#include "core/sandbox/azureportal.h"
#include "core/sandbox/routes.h"
#include "core/sandbox/wire.h"

namespace parting::sandbox {

namespace {

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

bool isForPeople(const Request &request)
{
    const std::vector<std::string> segments = request.segments();
    return !segments.empty() && segments.front() == "azure";
}

/// Another site's page could post here; browsers then say where it comes from.
bool isOwnPage(const Request &request, int port)
{
    constexpr std::string_view scheme = "http://";
    const std::string origin = request.header("Origin");
    return request.method == "GET" || origin.empty()
        || (origin.starts_with(scheme) && isOwnHost(origin.substr(scheme.size()), port));
}

Time timeBy(const Options &options)
{
    return options.clock ? options.clock() : std::chrono::system_clock::now();
}

} // namespace

Service::Service(const Options &options)
    : m_options(options)
    , m_state(options.stateFolder, options.customers, options.seed)
    , m_world({options.customers, options.seed, timeBy(options), options.clockScale})
    , m_entra(m_desk,
          {.accessTokenLifetime = options.accessTokenLifetime,
              .grants = {.refreshGrace = options.refreshGrace, .deviceInterval = options.deviceInterval}})
    , m_throttle(options.callsPerMinute)
{
}

tl::expected<void, std::string> Service::prepare()
{
    for (const Fault &fault : m_options.faults)
        if (const auto added = m_faults.add(fault); !added)
            return tl::unexpected("The fault script can't be used: " + added.error() + '.');
    const auto kept = m_state.load();
    if (!kept)
        return tl::unexpected(kept.error());
    m_world.restore(*kept);
    if (!m_options.logFile.empty() && !m_log.open(m_options.logFile))
        return tl::unexpected("Can't write the log " + m_options.logFile + '.');
    return {};
}

void Service::open(int port)
{
    const std::lock_guard lock(m_mutex);
    m_port = port;
    m_changed.notify_all();
}

void Service::close()
{
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    m_changed.notify_all();
}

Response Service::handle(const Request &request)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_port > 0 || m_ending; });
    const long serial = ++m_serial;
    m_log.arrived(request);
    if (isForPeople(request)) {
        Response page = forPeople(request, serial);
        m_log.answered(request, page, now());
        return page;
    }
    const auto caller = m_desk.caller(request.header("Authorization"), now());
    const auto refused = refusedAtTheDoor(request, caller);
    const std::vector<Fault> hits = refused ? std::vector<Fault>() : m_faults.take(request);
    Answer decided = refused ? *refused : answer(request, hits);
    if (caller && equalNoCase(request.header("ValidateMfa"), "true"))
        decided.headers.emplace("isMfaCompliant", caller->mfa ? "true" : "false");
    lock.unlock();

    rest(m_options.latency + delayOf(hits));
    Response response = onTheWire(request, std::move(decided), serial, now() + skewOf(hits));
    response.delivery = deliveryOf(hits);
    response.pause = pauseOf(hits);
    lock.lock();
    m_log.answered(request, response, now());
    return response;
}

Response Service::forPeople(const Request &request, long serial)
{
    Outcome outcome = isOwnHost(request.header("Host"), m_port) && isOwnPage(request, m_port)
        ? azurePortal(m_world, request, now())
        : Outcome{.answer = gateway(403, "This host name is not served here.")};
    if (outcome.changed)
        save();
    return onTheWire(request, std::move(outcome.answer), serial, now());
}

std::optional<Answer> Service::refusedAtTheDoor(const Request &request, const std::optional<SignedIn> &caller) const
{
    if (!isOwnHost(request.header("Host"), m_port))
        return gateway(403, "This host name is not served here.");
    if (Entra::serves(request))
        return {};
    if (!caller)
        return unauthorized();
    if (!caller->mfa)
        return refusal(401, 900421, "Unauthorized - MFA required");
    if (caller->person->role == Role::None)
        return refusal(403, 1002, "Authorization Failed");
    if (caller->person->role == Role::HelpdeskAgent && request.method != "GET")
        return refusal(403, 900150, "The supplied role does not have the rights to perform the requested operation.");
    return {};
}

Answer Service::answer(const Request &request, const std::vector<Fault> &hits)
{
    std::optional<Answer> answer;
    for (const Fault &fault : hits)
        if (!answer)
            answer = answeredInstead(fault, now() + skewOf(hits));
    if (!answer && Entra::serves(request))
        answer = m_entra.answer(request, "http://" + request.header("Host"), now());
    if (!answer)
        answer = m_throttle.count(request, now());
    if (!answer)
        answer = carriedOut(request);
    for (const Fault &fault : hits)
        answer = distorted(fault, request, std::move(*answer));
    return *answer;
}

Answer Service::carriedOut(const Request &request)
{
    const bool isWrite = request.method == "PATCH";
    if (isWrite)
        if (const auto former = m_replays.recall(request, now()))
            return *former;
    Outcome outcome = dispatch(m_world, request, now());
    if (outcome.changed) {
        m_log.applied(request, now());
        save();
    }
    if (isWrite)
        m_replays.remember(request, outcome.answer, now());
    return std::move(outcome.answer);
}

void Service::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_ending; });
}

void Service::save()
{
    if (const auto saved = m_state.save(m_world.changes()); !saved)
        m_log.note(saved.error());
}

void Service::reset()
{
    m_world.restore(Json::object());
    m_replays = {};
    save();
}

std::string Service::bearer() const
{
    constexpr auto lifetime = std::chrono::hours(24 * 30);
    return m_desk.issue({.person = &people().front(), .mfa = true}, partnerCenterResource(), lifetime, now());
}

World &Service::world()
{
    return m_world;
}

FaultScript &Service::faults()
{
    return m_faults;
}

const RequestLog &Service::log() const
{
    return m_log;
}

Time Service::now() const
{
    return timeBy(m_options);
}

} // namespace parting::sandbox
