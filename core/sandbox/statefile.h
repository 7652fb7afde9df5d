// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/json.h"

#include <tl/expected.hpp>

#include <string>

namespace parting::sandbox {

/// Where a world's changes outlive the process: one file per number of customers and seed, readable by its owner only,
/// replaced as a whole. Without a folder nothing is kept.
class StateFile {
public:
    StateFile(const std::string &folder, int customers, unsigned seed);

    /// An empty object if nothing was kept; a sentence if the file can't be read as one of ours.
    [[nodiscard]] tl::expected<Json, std::string> load() const;
    [[nodiscard]] tl::expected<void, std::string> save(const Json &changes) const;

private:
    std::string m_path; ///< empty: nothing is kept
};

} // namespace parting::sandbox
