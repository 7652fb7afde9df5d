// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace parting {

struct Library {
    QString name{};
    QString version{}; ///< as it says itself; "none" where it can't be reached
};

/// What this process really runs on, as far as faults may come from it.
[[nodiscard]] std::vector<Library> libraries();

} // namespace parting
