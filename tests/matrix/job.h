// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/sandbox.h"
#include "tests/matrix/person.h"

#include <string>

namespace parting::test {

/// What one does with one practice customer, from its first look to the end of the relationship.
struct Job {
    const char *name = "";
    std::string customer{}; ///< its ID
    void (*prepare)(sandbox::Server &, const std::string &customer) = nullptr; ///< what it holds, beyond the seed
    bool (Person::*work)(const CustomerId &) = nullptr; ///< true if all of it was done
    int changes = 0; ///< that all of it makes, the removal among them
};

/// Suspends two subscriptions, then removes.
[[nodiscard]] const Job &suspending();
/// Stops what renews, then ends all else that can be ended, each in its own way, then removes.
[[nodiscard]] const Job &ending();

} // namespace parting::test
