// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faultscript.h"

#include <map>

namespace parting::sandbox {

namespace {

/// The sum over the faults that the table names: their own values, or else the table's.
int sumOf(const std::vector<Fault> &faults, const std::map<std::string, int> &ownChoices)
{
    int sum = 0;
    for (const Fault &fault : faults)
        if (const auto found = ownChoices.find(fault.name); found != ownChoices.end())
            sum += fault.value >= 0 ? fault.value : found->second;
    return sum;
}

} // namespace

Delivery deliveryOf(const std::vector<Fault> &faults)
{
    static const std::map<std::string, Delivery> deliveries{{"drop-before-commit", Delivery::Dropped},
        {"drop-after-commit", Delivery::Dropped}, {"timeout-before-commit", Delivery::Dropped},
        {"timeout-after-commit", Delivery::Dropped}, {"truncate", Delivery::Truncated}, {"slow-body", Delivery::Slow},
        {"endless-body", Delivery::Endless}};
    for (const Fault &fault : faults)
        if (const auto found = deliveries.find(fault.name); found != deliveries.end())
            return found->second;
    return Delivery::Whole;
}

std::chrono::milliseconds delayOf(const std::vector<Fault> &faults)
{
    constexpr int tenMinutes = 600'000; // longer than any client waits
    static const std::map<std::string, int> delays{
        {"delay", 1000}, {"timeout-before-commit", tenMinutes}, {"timeout-after-commit", tenMinutes}};
    return std::chrono::milliseconds(sumOf(faults, delays));
}

std::chrono::milliseconds pauseOf(const std::vector<Fault> &faults)
{
    static const std::map<std::string, int> pauses{{"slow-body", 20}};
    return std::chrono::milliseconds(sumOf(faults, pauses));
}

std::chrono::seconds skewOf(const std::vector<Fault> &faults)
{
    static const std::map<std::string, int> anHour{{"clock-skew", 3600}};
    return std::chrono::seconds(sumOf(faults, anHour));
}

} // namespace parting::sandbox
