// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/connections.h"

#include <sys/socket.h>

namespace parting::sandbox {

void Connections::start(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    joinFinished();
    Worker &worker = m_workers.emplace_back();
    worker.thread = std::thread([this, &worker, work = std::move(work)] {
        work();
        const std::lock_guard done(m_mutex);
        worker.finished = true;
    });
}

bool Connections::add(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_ending)
        m_sockets.insert(socket);
    return !m_ending;
}

void Connections::remove(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

void Connections::endAll()
{
    std::list<Worker> workers;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
        workers.splice(workers.end(), m_workers);
    }
    for (Worker &worker : workers)
        worker.thread.join();
}

void Connections::joinFinished()
{
    for (auto worker = m_workers.begin(); worker != m_workers.end();) {
        if (worker->finished) {
            worker->thread.join();
            worker = m_workers.erase(worker);
        } else {
            ++worker;
        }
    }
}

} // namespace parting::sandbox
