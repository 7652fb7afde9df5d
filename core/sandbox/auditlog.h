// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/customerroutes.h"

#include <string>

namespace parting::sandbox {

/// Notes what a request has changed at a customer, by its address; the log shows it up to three minutes later, divided
/// by the clock's scale.
void noteChange(World &world, const Request &request, Time now);
/// The same for a change by somebody else, of that kind of resource ("subscription", "order", "customer", …).
void noteForeignChange(World &world, std::uint32_t index, const std::string &resource, Time now);

/// `GET /v1/auditrecords` with startDate (at most 90 days back), endDate (at most 30 days later), size, filter and
/// paging. What is ended on the Azure page is not in it.
[[nodiscard]] Outcome listAuditRecords(Call &);

} // namespace parting::sandbox
