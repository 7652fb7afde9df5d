// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace parting::sandbox {

/// The role in Partner Center, which no token tells.
enum class Role {
    AdminAgent,
    SalesAgent,
    HelpdeskAgent, ///< reads, but changes nothing
    None
};

enum class Mfa {
    Always, ///< at every sign-in
    OnDemand, ///< only if the client insists, by prompt=login or claims
    Never ///< not registered for it
};

/// Somebody who can sign in to Practice.
struct Person {
    std::string_view name{};
    std::string_view upn{};
    std::string_view note{}; ///< what is special, for the page
    Role role = Role::AdminAgent;
    Mfa mfa = Mfa::Always;
    bool consented = true; ///< to the app, by the person or an administrator
};

/// Everybody; the first has everything that the job takes.
[[nodiscard]] std::span<const Person> people();
/// Null for an unknown name, whatever its letters' case.
[[nodiscard]] const Person *findPerson(std::string_view upn);

/// Somebody signed in, and whether with a second factor.
struct SignedIn {
    const Person *person = nullptr;
    bool mfa = false;
};

} // namespace parting::sandbox
