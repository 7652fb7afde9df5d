// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <sys/types.h>

#include <array>
#include <cstddef>

namespace parting::sandbox {

/// A connected socket, read through a buffer, that can also be hung up without a last word. It doesn't own the
/// descriptor.
class Socket {
public:
    explicit Socket(int descriptor);

    /// True when bytes wait or come within the time; false on silence and on a closed connection.
    [[nodiscard]] bool waitForRequest(int milliseconds) const;
    /// Nothing is written any more.
    void hangUp();
    [[nodiscard]] bool hungUp() const { return m_hungUp; }

    [[nodiscard]] bool readable() const;
    [[nodiscard]] bool writable() const;
    ssize_t read(char *target, std::size_t size);
    ssize_t write(const char *bytes, std::size_t size);
    [[nodiscard]] int descriptor() const;

private:
    int m_descriptor;
    bool m_hungUp = false;
    std::array<char, 16384> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace parting::sandbox
