// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/documents.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace parting::sandbox {

/// How much of a customer can still be seen.
enum class Presence {
    Here,
    Leaving, ///< removed, but nothing shows it yet
    ListedOnly, ///< removed; only the list has it still
    Gone,
};

/// The customers and what has changed since the seed, nothing else being kept. Not safe for several threads.
class World {
public:
    struct Settings {
        int customers = 60;
        unsigned seed = 1;
        Time start{}; ///< the seed's dates lie around it
        double clockScale = 60; ///< divides propagation delays
    };
    explicit World(Settings settings);

    [[nodiscard]] const Population &population() const;
    [[nodiscard]] unsigned seed() const;
    [[nodiscard]] Presence presence(std::uint32_t index, Time now) const;
    /// The identity with what has been edited.
    [[nodiscard]] Identity listed(std::uint32_t index) const;
    /// What is true; the rules look at this.
    [[nodiscard]] Documents actual(std::uint32_t index) const;
    /// What a read shows: what was changed stays as it was for a time, divided by the clock's scale; up to 10 seconds
    /// for subscriptions, orders and software.
    [[nodiscard]] Documents visible(std::uint32_t index, Time now) const;

    void change(std::uint32_t index, Holding kind, const Json &before, const Json &after, Time now);
    /// The same for what is ended in Azure, which shows 10 minutes later, divided by the clock's scale.
    void changeInAzure(std::uint32_t index, Holding kind, const Json &before, const Json &after, Time now);
    /// Removed at that time; visibility fades over 120 seconds, divided by the clock's scale.
    void remove(std::uint32_t index, Time at);
    /// A merge patch (RFC 7386), visible at once; an unknown ID becomes a new document.
    void edit(std::uint32_t index, Holding kind, const std::string &id, const Json &patch);
    void editCustomer(std::uint32_t index, const Json &patch);

    /// Takes up a record of the activity log, which shows it one to three minutes later, divided by the clock's scale.
    /// The last 10,000 are kept.
    void note(Json record, Time now);
    [[nodiscard]] std::vector<Json> noted(Time now) const;

    /// What differs from the seed, to be kept; and back. Restoring something else than a former result does nothing.
    [[nodiscard]] Json changes() const;
    void restore(const Json &changes);

private:
    struct Change {
        Json customer = Json::object(); ///< as changesBetween has it
        std::map<Holding, std::map<std::string, Json>> holdings{}; ///< the same, by ID
        std::optional<Time> removedAt{};
    };
    struct Delayed {
        Json before{};
        Time until{};
    };

    [[nodiscard]] Time::duration scaled(std::chrono::milliseconds real) const;
    [[nodiscard]] const Change *changeOf(std::uint32_t index) const;
    void keep(std::uint32_t index, Holding kind, const std::string &id, const Json &changes);
    void delay(Holding kind, const Json &before, Time until);
    struct Note {
        Json record{};
        Time visibleFrom{};
    };

    Settings m_settings;
    Population m_population;
    std::map<std::uint32_t, Change> m_changes;
    std::map<std::pair<Holding, std::string>, Delayed> m_delayed; ///< by kind and ID
    std::vector<Note> m_notes; ///< oldest first
};

} // namespace parting::sandbox
