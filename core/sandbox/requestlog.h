// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/dates.h"
#include "core/sandbox/http.h"

#include <deque>
#include <fstream>
#include <map>

namespace parting::sandbox {

/// What came and what was answered: the latest arrivals, the writes by ID, and a file if one is wanted. The bearer is
/// never written. Not safe for several threads.
class RequestLog {
public:
    /// False if the file can't be written.
    [[nodiscard]] bool open(const std::string &file);

    void arrived(const Request &request);
    void answered(const Request &request, const Response &response, Time now);
    void applied(const Request &request, Time now);
    void note(const std::string &sentence);

    [[nodiscard]] const std::deque<Request> &arrivals() const;
    [[nodiscard]] int appliedWrites(const std::string &requestId) const;

private:
    std::ofstream m_file;
    std::deque<Request> m_arrivals; ///< method, path and request ID only
    std::map<std::string, int, NoCaseLess> m_applied;
};

} // namespace parting::sandbox
