// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerdirectory.h"
#include "ui/widgets/messagebar.h"

#include <optional>

namespace parting::ui {

/// What must be said about the customer list as a whole: that it is incomplete and why, or that some of it could not be
/// read. Nothing while it is being read.
[[nodiscard]] std::optional<Message> listMessage(const DirectoryState &, std::uint32_t rows, int unreadable);

} // namespace parting::ui
