// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/dates.h"
#include "core/sandbox/people.h"

#include <optional>
#include <string>
#include <string_view>

namespace parting::sandbox {

/// Issues the unsigned demo tokens of one start of the server, and takes no others: neither another start's nor a real
/// one of Microsoft Entra, which has no business here.
class BearerDesk {
public:
    BearerDesk();

    [[nodiscard]] std::string issue(
        const SignedIn &who, const std::string &audience, std::chrono::seconds lifetime, Time now) const;
    /// What the client learns about who signed in (OpenID Connect's ID token); no call is answered for it.
    [[nodiscard]] std::string idToken(const SignedIn &who, std::chrono::seconds lifetime, Time now) const;
    /// Who calls, by the value of an Authorization header.
    [[nodiscard]] std::optional<SignedIn> caller(std::string_view authorization, Time now) const;

private:
    [[nodiscard]] Json claims(const SignedIn &who, std::chrono::seconds lifetime, Time now) const;

    std::string m_start; ///< random, in every token
};

/// The partner's tenant in the practice world.
[[nodiscard]] const std::string &partnerTenantId();
/// Whether that is the tenant's ID, or a name that stands for it in the address of a sign-in.
[[nodiscard]] bool namesPartnerTenant(std::string_view tenant);
/// The ID under which the app is registered there.
[[nodiscard]] const std::string &appClientId();
/// For whom a token must be made out.
[[nodiscard]] const std::string &partnerCenterResource();

} // namespace parting::sandbox
