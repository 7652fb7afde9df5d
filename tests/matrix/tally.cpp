// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace parting::test {

namespace {

std::vector<std::pair<std::string, int>> &tallied()
{
    static std::vector<std::pair<std::string, int>> list;
    return list;
}

} // namespace

bool wholeProductWanted()
{
    return std::getenv("PARTING_WHOLE_PRODUCT") != nullptr;
}

void tally(const std::string &fault, int positions)
{
    tallied().emplace_back(fault, positions);
}

void printTally()
{
    int sum = 0;
    for (const auto &[fault, positions] : tallied()) {
        std::printf("%-50s %5d positions\n", fault.c_str(), positions);
        sum += positions;
    }
    std::printf("%zu faults, %d trials\n", tallied().size(), sum);
}

} // namespace parting::test
