// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/chaosproxy.h"

#include <mutex>
#include <optional>

namespace parting::test {

class HttpMessage;

/// What has passed a ChaosProxy, and what strikes next. For several threads.
class ChaosPlan {
public:
    void arm(std::optional<Chaos> chaos, Spot spot, std::function<void()> onHit);
    [[nodiscard]] bool hit() const;
    [[nodiscard]] std::vector<Passage> passages() const;

    struct Arrival {
        std::size_t index = 0; ///< into passages()
        std::optional<Chaos> chaos{}; ///< what strikes it
    };
    [[nodiscard]] Arrival arrived(const HttpMessage &request, bool firstOfItsConnection);
    void answered(std::size_t index, int status);

    /// How many of so many bytes may pass before a spot at a kilobyte; they count as passed.
    [[nodiscard]] std::size_t roomFor(std::size_t bytes);
    /// What strikes where there was no more room.
    [[nodiscard]] Chaos strike();

private:
    [[nodiscard]] Chaos struck();

    mutable std::mutex m_mutex;
    std::optional<Chaos> m_chaos;
    Spot m_spot;
    std::function<void()> m_onHit;
    bool m_hit = false;
    int m_connections = 0;
    int m_requests = 0;
    std::size_t m_bytes = 0;
    std::vector<Passage> m_passages;
};

} // namespace parting::test
