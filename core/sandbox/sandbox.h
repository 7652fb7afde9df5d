// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/faults.h"

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace parting::sandbox {

/// How a practice server is set up. The defaults suit the server that the app embeds.
struct Options {
    int port = 0; ///< 0: any free port
    int customers = 60; ///< 1 to 100,000; the same number and seed give the same world
    unsigned seed = 1;
    std::chrono::milliseconds latency{0}; ///< added to every answer
    std::string stateFolder{}; ///< where changes outlive the process; empty: nowhere
    std::string logFile{}; ///< one line per request and per change, never with the bearer; empty: none
    double clockScale = 60; ///< divides propagation delays, nothing else
    int callsPerMinute = 500; ///< per resource type, as Microsoft documents it; 0: no limit
    std::chrono::seconds accessTokenLifetime{4500}; ///< of those that the sign-in gives out
    std::chrono::seconds refreshGrace{300}; ///< how long a refresh token that was replaced still counts
    std::chrono::seconds deviceInterval{5}; ///< between two questions of a device that waits for its person
    std::function<std::chrono::system_clock::time_point()> clock{}; ///< empty: the system's
    std::vector<Fault> faults{};
};

/// One request as it came in, before anything was decided about it.
struct Arrival {
    std::string method{};
    std::string path{}; ///< without the query
    std::string requestId{};
};

/// The collections of a customer that edit() reaches.
enum class Holding { Subscription, Entitlement, Order, AzureEntitlement, Transfer };

/// A local server of the Partner Center REST API, on 127.0.0.1 only, with customers that don't exist. It runs on its
/// own threads until destroyed; every member may be called from any thread.
class Server {
public:
    /// Fails with one sentence for a person: port in use, options out of range, unknown fault, unusable folder.
    [[nodiscard]] static tl::expected<std::unique_ptr<Server>, std::string> start(const Options &options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] int port() const;
    /// `http://127.0.0.1:PORT`, no slash at the end.
    [[nodiscard]] std::string baseUrl() const;
    /// A page for people, without a bearer: what runs in Azure, and a button to end it. The path may be followed by a
    /// customer's ID.
    [[nodiscard]] std::string azurePortalUrl() const;
    /// A fresh bearer that this start accepts for 30 days, without the word "Bearer".
    [[nodiscard]] std::string bearer() const;
    /// What the app must know to sign in here: its own ID and the tenant's. baseUrl() is the authority.
    struct Registration {
        std::string clientId{};
        std::string tenantId{};
    };
    [[nodiscard]] static Registration registration();
    /// Forgets every change since the seed, on disk too.
    void reset();

    /// Every customer's ID in list order, the removed ones too.
    [[nodiscard]] std::vector<std::string> customerIds() const;
    /// Why the removal of this customer would be refused now; empty: it would be accepted.
    [[nodiscard]] std::vector<std::string> blockers(const std::string &customerId) const;

    /// Somebody else changes a holding, visible at once: a JSON merge patch (RFC 7386); an unknown ID appears.
    /// False if the customer is unknown or the patch is not a JSON object.
    bool edit(const std::string &customerId, Holding kind, const std::string &itemId, std::string_view patch);
    /// The same for the customer itself, such as `{"relationshipToPartner":"advisor"}`.
    bool editCustomer(const std::string &customerId, std::string_view patch);
    /// Somebody else ends the relationship; it has propagated already.
    bool vanish(const std::string &customerId);

    /// How many writes with this MS-RequestId changed the world. More than one is a broken promise.
    [[nodiscard]] int appliedWrites(const std::string &requestId) const;
    /// The last 10,000 requests, oldest first.
    [[nodiscard]] std::vector<Arrival> arrivals() const;
    /// The n-th request counts from now on.
    tl::expected<void, std::string> inject(Fault fault);
    /// From now on nothing goes wrong any more.
    void forgetFaults();
    /// Faults whose request has not come, in words.
    [[nodiscard]] std::vector<std::string> unreachedFaults() const;

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace parting::sandbox
