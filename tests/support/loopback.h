// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace parting::test {

/// A blocking TCP socket on 127.0.0.1, closed when destroyed. Its end is the only error there is. end() may be called
/// from another thread to wake whoever waits.
class Loopback {
public:
    [[nodiscard]] static Loopback listening(); ///< on a free port
    [[nodiscard]] static Loopback connectedTo(int port);
    Loopback(Loopback &&other) noexcept;
    ~Loopback();

    [[nodiscard]] int port() const;
    [[nodiscard]] Loopback accepted() const; ///< the next connection; isOpen() is false once the listener was ended
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// The next bytes; empty at the end.
    [[nodiscard]] std::string read() const;
    bool write(std::string_view bytes) const;
    void end() const;
    void awaitEnd() const;
    /// True when there is something to read; false when `other` ended first.
    [[nodiscard]] bool hasMoreBeforeTheEndOf(const Loopback &other) const;

private:
    explicit Loopback(int descriptor);

    int m_descriptor;
};

} // namespace parting::test
