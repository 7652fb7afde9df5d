// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/worker.h"

namespace parting {

/// What goes from thread to thread goes under our own lock, which ThreadSanitizer sees; Qt carries only the word that
/// there is something.
Worker::Worker()
{
    connect(this, &Worker::finishedOne, this, &Worker::deliver, Qt::QueuedConnection);
    m_thread = std::thread([this] { loop(); });
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Worker::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void Worker::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_ending)
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Delivery done = job();
        job = nullptr;
        lock.lock();
        m_done.push_back(std::move(done));
        Q_EMIT finishedOne();
    }
}

/// Whoever gets the result may end the worker with it.
void Worker::deliver()
{
    std::unique_lock lock(m_mutex);
    const Delivery done = std::move(m_done.front());
    m_done.pop_front();
    lock.unlock();
    done();
}

} // namespace parting
