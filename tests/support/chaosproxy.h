// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace parting::test {

/// What goes wrong below HTTP.
enum class Chaos {
    CutBefore, ///< the request never reaches the server, and the connection ends
    CutAfter, ///< the server has answered, not a byte of it comes back, and the connection ends
    CutBody, ///< the connection ends in the middle of the answer's body
    Stall, ///< the server has answered, not a byte of it comes back, and the connection stays
    ByteByByte, ///< the answer comes whole, one byte after the other
    BadGateway, ///< the server has answered, and 502 comes back in its place
};

/// Where it goes wrong, counted from 1. At a kilobyte, which may pass either way, every cut is a cut right there.
struct Spot {
    enum class Unit {
        Request,
        Connection, ///< its first request
        Kilobyte
    };
    Unit unit = Unit::Request;
    int nth = 1;
    bool lasting = false; ///< from there on, not once only
    std::string method{}; ///< only requests with this one count; empty: all
};

/// One request as it arrived, and what the server answered.
struct Passage {
    std::string method{};
    std::string path{}; ///< without the query
    std::string requestId{};
    int status = 0; ///< 0: none, or not yet
};

/// A relay on 127.0.0.1 between one server and its clients that breaks what it is told to break. It notes what arrives
/// at its socket, repeats too. It runs on its own threads; every member may be called from any thread.
class ChaosProxy {
public:
    explicit ChaosProxy(int serverPort);
    ~ChaosProxy(); ///< ends every connection
    ChaosProxy(const ChaosProxy &) = delete;
    ChaosProxy &operator=(const ChaosProxy &) = delete;

    [[nodiscard]] std::string url() const;

    /// Connections, requests and kilobytes are counted from now on. `onHit` runs once, on a thread of the proxy, before
    /// the client can notice anything.
    void arm(Chaos chaos, Spot spot, std::function<void()> onHit = {});
    void disarm();
    [[nodiscard]] bool hit() const; ///< since it was armed last
    /// Every request since the beginning, in the order of arrival.
    [[nodiscard]] std::vector<Passage> passages() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting::test
