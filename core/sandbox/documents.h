// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/dates.h"
#include "core/sandbox/identity.h"
#include "core/sandbox/sandbox.h"

#include <map>
#include <vector>

namespace parting::sandbox {

/// Everything of one customer, as the service would send it, unreadable items included.
struct Documents {
    Json customer = Json::object();
    std::map<Holding, std::vector<Json>> holdings{};

    [[nodiscard]] const std::vector<Json> &of(Holding kind) const;
    [[nodiscard]] Json *find(Holding kind, const std::string &id);
};

/// What identifies a document of this kind; empty if it has nothing of the sort.
[[nodiscard]] std::string idOf(Holding kind, const Json &document);

/// The customer as the seed has it, with dates around `start`. The same arguments give the same documents.
[[nodiscard]] Documents seedDocuments(const Population &population, std::uint32_t index, Time start);

/// The legacy classes' etag: base64 of the ID and a version.
[[nodiscard]] std::string etagFor(const std::string &id, int version);
/// The version in an etag, 0 if it is none of ours.
[[nodiscard]] int versionOf(const std::string &etag);

} // namespace parting::sandbox
