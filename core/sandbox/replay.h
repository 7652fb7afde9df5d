// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/dates.h"

#include <map>
#include <optional>
#include <string>

namespace parting::sandbox {

/// Answers to writes by their MS-RequestId, for 24 hours, so that a repeated request changes nothing. Only what was
/// committed or definitely refused is remembered. Not safe for several threads.
class ReplayMemory {
public:
    /// The former answer to the same request; 400 with code 800002 if the same ID came with another body.
    [[nodiscard]] std::optional<Answer> recall(const Request &request, Time now) const;
    void remember(const Request &request, const Answer &answer, Time now);

private:
    struct Entry {
        std::string body{};
        Answer answer{};
        Time at{};
    };
    std::map<std::string, Entry> m_entries; ///< by method, path and ID
};

} // namespace parting::sandbox
