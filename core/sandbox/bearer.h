// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/dates.h"

#include <string>
#include <string_view>

namespace parting::sandbox {

/// Issues the unsigned demo tokens of one start of the server, and takes no others: neither another start's nor a real
/// one of Microsoft Entra, which has no business here.
class BearerDesk {
public:
    BearerDesk();

    [[nodiscard]] std::string issue(Time now) const;
    /// For the value of an Authorization header.
    [[nodiscard]] bool accepts(std::string_view authorization, Time now) const;

private:
    std::string m_start; ///< random, in every token
};

/// The partner's tenant in the practice world.
[[nodiscard]] const std::string &partnerTenantId();

} // namespace parting::sandbox
