// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/sandbox.h"

#include "core/sandbox/auditlog.h"
#include "core/sandbox/removalguard.h"
#include "core/sandbox/service.h"
#include "core/sandbox/transport.h"

namespace parting::sandbox {

namespace {

constexpr int mostCustomers = 100'000;

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

/// The activity log's word for the kind.
std::string resourceOf(Holding kind)
{
    switch (kind) {
    case Holding::Subscription:
        return "subscription";
    case Holding::Order:
        return "order";
    case Holding::Transfer:
        return "transfer";
    case Holding::Entitlement:
    case Holding::AzureEntitlement:
        break;
    }
    return "entitlement";
}

/// Somebody else's change, if the customer exists and the patch is an object.
template <class Change>
bool changedBySomebody(
    Service &service, const std::string &customerId, std::string_view patch, const std::string &resource, Change change)
{
    return service.alone([&](Service &alone) {
        const auto index = alone.world().population().find(customerId);
        const Json parsed = Json::parse(patch, nullptr, false);
        if (!index || !parsed.is_object())
            return false;
        change(alone.world(), *index, parsed);
        noteForeignChange(alone.world(), *index, resource, alone.now());
        alone.save();
        return true;
    });
}

std::vector<std::string> reasonsAgainstRemoval(Service &service, const std::string &customerId)
{
    const World &world = service.world();
    const auto index = world.population().find(customerId);
    if (!index || world.presence(*index, service.now()) != Presence::Here)
        return {"there is no such customer"};
    std::vector<std::string> reasons;
    if (world.listed(*index).relationship != "reseller")
        reasons.push_back("there is no reseller relationship");
    for (const RemovalObstacle &obstacle : removalObstacles(world.actual(*index), service.now()))
        reasons.push_back(obstacle.id + ": " + obstacle.reason);
    return reasons;
}

} // namespace

struct Server::Private {
    explicit Private(const Options &options) : service(options) { }

    Service service;
    std::unique_ptr<Transport> transport{};
};

Server::Server(std::unique_ptr<Private> d) : m_d(std::move(d)) { }

tl::expected<std::unique_ptr<Server>, std::string> Server::start(const Options &options)
{
    if (const auto valid = checked(options); !valid)
        return tl::unexpected(valid.error());
    auto d = std::make_unique<Private>(options);
    if (const auto prepared = d->service.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    Service &service = d->service;
    auto transport =
        Transport::listen(options.port, [&service](const Request &request) { return service.handle(request); });
    if (!transport)
        return tl::unexpected(transport.error());
    d->transport = std::move(*transport);
    service.open(d->transport->port());
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

Server::~Server()
{
    m_d->service.close();
}

int Server::port() const
{
    return m_d->transport->port();
}

std::string Server::baseUrl() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}

std::string Server::azurePortalUrl() const
{
    return baseUrl() + "/azure";
}

std::string Server::bearer() const
{
    return m_d->service.bearer();
}

Server::Registration Server::registration()
{
    return {.clientId = appClientId(), .tenantId = partnerTenantId()};
}

void Server::reset()
{
    m_d->service.alone([](Service &alone) { alone.reset(); });
}

std::vector<std::string> Server::customerIds() const
{
    return m_d->service.alone([](Service &alone) {
        const Population &population = alone.world().population();
        std::vector<std::string> ids;
        for (std::uint32_t index = 0; index < population.size(); ++index)
            ids.push_back(population.identity(index).id);
        return ids;
    });
}

std::vector<std::string> Server::blockers(const std::string &customerId) const
{
    return m_d->service.alone([&](Service &alone) { return reasonsAgainstRemoval(alone, customerId); });
}

bool Server::edit(const std::string &customerId, Holding kind, const std::string &itemId, std::string_view patch)
{
    return changedBySomebody(m_d->service, customerId, patch, resourceOf(kind),
        [&](World &world, std::uint32_t index, const Json &change) { world.edit(index, kind, itemId, change); });
}

bool Server::editCustomer(const std::string &customerId, std::string_view patch)
{
    return changedBySomebody(m_d->service, customerId, patch, "customer",
        [](World &world, std::uint32_t index, const Json &change) { world.editCustomer(index, change); });
}

bool Server::vanish(const std::string &customerId)
{
    const Time longAgo = m_d->service.now() - std::chrono::hours(24);
    return changedBySomebody(m_d->service, customerId, "{}", "partner_customer_relationship",
        [longAgo](World &world, std::uint32_t index, const Json &) { world.remove(index, longAgo); });
}

int Server::appliedWrites(const std::string &requestId) const
{
    return m_d->service.alone([&](Service &alone) { return alone.log().appliedWrites(requestId); });
}

std::vector<Arrival> Server::arrivals() const
{
    return m_d->service.alone([](Service &alone) {
        std::vector<Arrival> all;
        for (const Request &request : alone.log().arrivals())
            all.push_back(
                {.method = request.method, .path = request.target, .requestId = request.header("MS-RequestId")});
        return all;
    });
}

tl::expected<void, std::string> Server::inject(Fault fault)
{
    return m_d->service.alone([&](Service &alone) { return alone.faults().add(fault); });
}

void Server::forgetFaults()
{
    m_d->service.alone([](Service &alone) { alone.faults() = {}; });
}

std::vector<std::string> Server::unreachedFaults() const
{
    return m_d->service.alone([](Service &alone) { return alone.faults().unreached(); });
}

} // namespace parting::sandbox
