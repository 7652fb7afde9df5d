// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <tl/expected.hpp>

#include <string>

namespace parting::sandbox {

/// Replaces the file as a whole, with mode 0600. Fails with one sentence that names the file.
[[nodiscard]] tl::expected<void, std::string> writePrivateFile(const std::string &path, const std::string &content);

} // namespace parting::sandbox
