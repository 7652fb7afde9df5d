// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/people.h"

#include "core/sandbox/http.h"

#include <algorithm>
#include <array>

namespace parting::sandbox {

namespace {

constexpr std::array everybody{
    Person{.name = "Practice Partner", .upn = "practice@partner.example", .note = "Admin agent, with MFA"},
    Person{.name = "Sven Sales", .upn = "sales@partner.example", .note = "Sales agent", .role = Role::SalesAgent},
    Person{.name = "Hedda Helpdesk",
        .upn = "helpdesk@partner.example",
        .note = "Helpdesk agent, only reads",
        .role = Role::HelpdeskAgent},
    Person{.name = "Nora None", .upn = "norole@partner.example", .note = "no role", .role = Role::None},
    Person{.name = "Mio Later",
        .upn = "mfalater@partner.example",
        .note = "MFA only when the app asks for it",
        .mfa = Mfa::OnDemand},
    Person{.name = "Max Fastly", .upn = "nomfa@partner.example", .note = "without MFA", .mfa = Mfa::Never},
    Person{.name = "Connie Sent", .upn = "noconsent@partner.example", .note = "consent is missing", .consented = false},
};

} // namespace

std::span<const Person> people()
{
    return everybody;
}

const Person *findPerson(std::string_view upn)
{
    const auto found = std::ranges::find_if(everybody, [&](const Person &one) { return equalNoCase(one.upn, upn); });
    return found == everybody.end() ? nullptr : &*found;
}

} // namespace parting::sandbox
