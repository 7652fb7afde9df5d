// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/sandbox.h"

#include <tl/expected.hpp>

#include <span>
#include <string>

namespace parting {

/// What the command line of parting-sandbox asks for.
struct SandboxOptions {
    enum class Wish { Serve, Help, Version };
    Wish wish = Wish::Serve;
    sandbox::Options server{};
    std::string faultFile{};
    std::string tokenFile{};
};

/// Reads the arguments without the program's name. An error is one sentence: an unknown option, a missing or wrong
/// value, no port.
[[nodiscard]] tl::expected<SandboxOptions, std::string> parseSandboxOptions(std::span<const char *const> arguments);

/// The text of --help, every name of a fault included.
[[nodiscard]] std::string sandboxHelp();

} // namespace parting
