// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace parting::test {

/// Whether the slower part is wanted too: what lasts, and every fault together with the death of the process.
[[nodiscard]] bool wholeProductWanted();

/// Notes that a fault was tried at so many positions.
void tally(const std::string &fault, int positions);
/// What was tried, as a table.
void printTally();

} // namespace parting::test
