// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace parting::sandbox {

/// The open sockets and their threads, so that all of them can be ended at once.
class Connections {
public:
    /// Runs the work on a thread of its own.
    void start(std::function<void()> work);
    /// False if everything is being ended: then the socket must not be served.
    bool add(int socket);
    void remove(int socket);
    /// Cuts every open socket and waits for the threads.
    void endAll();

private:
    struct Worker {
        std::thread thread{};
        bool finished = false;
    };

    void joinFinished();

    std::mutex m_mutex;
    std::list<Worker> m_workers;
    std::set<int> m_sockets;
    bool m_ending = false;
};

} // namespace parting::sandbox
