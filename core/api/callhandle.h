// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <utility>

namespace parting {

/// Owns a call: drop it and the call is cancelled and its callback never runs. Move-only, GUI thread.
class [[nodiscard]] CallHandle {
public:
    CallHandle() = default;
    explicit CallHandle(std::function<void()> cancel) : m_cancel(std::move(cancel)) { }
    CallHandle(CallHandle &&other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) { }
    CallHandle &operator=(CallHandle &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    CallHandle(const CallHandle &) = delete;
    CallHandle &operator=(const CallHandle &) = delete;
    ~CallHandle() { cancel(); }

    void cancel()
    {
        if (auto cancel = std::exchange(m_cancel, nullptr))
            cancel();
    }

private:
    std::function<void()> m_cancel;
};

} // namespace parting
