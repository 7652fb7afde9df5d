// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/dates.h"
#include "core/sandbox/faults.h"

#include <optional>
#include <regex>

namespace parting::sandbox {

/// Which fault hits which request, and which have not hit. Not safe for several threads.
class FaultScript {
public:
    /// Its count of requests begins now. An unknown name, a bad expression or a bad number is an error in words.
    tl::expected<void, std::string> add(const Fault &fault);
    /// Counts the request and returns the faults that hit it.
    [[nodiscard]] std::vector<Fault> take(const Request &request);
    /// One sentence for each fault that has not hit as often as it should.
    [[nodiscard]] std::vector<std::string> unreached() const;

private:
    struct Armed {
        Fault fault{};
        std::regex path{};
        int seen = 0;
    };
    std::vector<Armed> m_armed;
};

/// Faults that answer in place of the service; the request is then not carried out.
[[nodiscard]] std::optional<Answer> answeredInstead(const Fault &fault, Time now);

/// Faults that spoil the answer of a request that was carried out.
[[nodiscard]] Answer distorted(const Fault &fault, const Request &request, Answer answer);

/// How the faults want the bytes handed over, how long to wait before it and between the pieces of a slow body, and how
/// far ahead the server's clock is meanwhile.
[[nodiscard]] Delivery deliveryOf(const std::vector<Fault> &faults);
[[nodiscard]] std::chrono::milliseconds delayOf(const std::vector<Fault> &faults);
[[nodiscard]] std::chrono::milliseconds pauseOf(const std::vector<Fault> &faults);
[[nodiscard]] std::chrono::seconds skewOf(const std::vector<Fault> &faults);

} // namespace parting::sandbox
