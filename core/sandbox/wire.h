// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/dates.h"

namespace parting::sandbox {

/// The answer with the headers that the service adds to every one, the byte order mark where it belongs, and compressed
/// if the client accepts gzip. In every 20th the two echoed IDs are swapped, as Microsoft's samples show them.
[[nodiscard]] Response onTheWire(const Request &request, Answer answer, long serial, Time now);

} // namespace parting::sandbox
