// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/grants.h"

#include <string>

namespace parting::sandbox {

/// Where the person has to decide: who signs in, and Approve, Cancel or Fail. The form goes back to `action` with the
/// ticket.
[[nodiscard]] Answer authorizePage(const std::string &action, const std::string &ticket, const Wish &wish);
/// The same for a device, whose code is typed in.
[[nodiscard]] Answer devicePage(const std::string &action, const std::string &problem = {});
/// An administrator's consent for everybody.
[[nodiscard]] Answer consentPage(const std::string &action);
/// A page with nothing to decide.
[[nodiscard]] Answer plainPage(int status, const std::string &title, const std::string &sentence);

/// The text as HTML shows it, whatever it holds.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace parting::sandbox
