// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/bearer.h"
#include "core/sandbox/entra.h"
#include "core/sandbox/faultscript.h"
#include "core/sandbox/replay.h"
#include "core/sandbox/requestlog.h"
#include "core/sandbox/sandbox.h"
#include "core/sandbox/statefile.h"
#include "core/sandbox/throttle.h"
#include "core/sandbox/world.h"

#include <condition_variable>
#include <mutex>

namespace parting::sandbox {

/// A request's way from the door to the answer: host, bearer and role (or the sign-in, which needs neither), faults,
/// limits, replay, world, headers. Several threads may hand in requests; one at a time reaches the world.
class Service {
public:
    explicit Service(const Options &options);

    /// Reads what was kept, opens the log and takes the fault script; fails with a sentence.
    [[nodiscard]] tl::expected<void, std::string> prepare();
    /// Answers nobody before it is told the port, which is part of its own host names.
    void open(int port);
    /// Wakes every request that waits on purpose.
    void close();

    [[nodiscard]] Response handle(const Request &request);
    [[nodiscard]] std::string bearer() const;

    /// Runs the work while nothing else touches the world.
    template <class Work> auto alone(Work work)
    {
        const std::lock_guard lock(m_mutex);
        return work(*this);
    }

    /// For work that runs alone.
    [[nodiscard]] World &world();
    [[nodiscard]] FaultScript &faults();
    [[nodiscard]] const RequestLog &log() const;
    [[nodiscard]] Time now() const;
    void save();
    void reset();

private:
    [[nodiscard]] Response forPeople(const Request &request, long serial);
    [[nodiscard]] std::optional<Answer> refusedAtTheDoor(
        const Request &request, const std::optional<SignedIn> &caller) const;
    [[nodiscard]] Answer answer(const Request &request, const std::vector<Fault> &hits);
    [[nodiscard]] Answer carriedOut(const Request &request);
    void rest(std::chrono::milliseconds time);

    const Options m_options;
    const BearerDesk m_desk;
    const StateFile m_state;
    std::mutex m_mutex; ///< over everything below
    std::condition_variable m_changed; ///< the door opened, or the end came
    int m_port = 0;
    bool m_ending = false;
    long m_serial = 0;
    World m_world;
    Entra m_entra;
    Throttle m_throttle;
    ReplayMemory m_replays;
    FaultScript m_faults;
    RequestLog m_log;
};

} // namespace parting::sandbox
