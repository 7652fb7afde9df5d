// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/world.h"

namespace parting::sandbox {

/// An answer, and whether the world is another one after it.
struct Outcome {
    Answer answer{};
    bool changed = false;
};

/// The endpoints of `/v1`. Paths match without regard to case; an unknown one is 404 with code 1000, a wrong verb 405.
[[nodiscard]] Outcome dispatch(World &world, const Request &request, Time now);

} // namespace parting::sandbox
