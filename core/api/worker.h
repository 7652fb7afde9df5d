// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace parting {

/// One thread beside the GUI for work on plain values, done in the order it was given. What comes of it is delivered
/// from the event loop of the thread that built the worker; once the worker is gone, nothing is.
class Worker : public QObject {
    Q_OBJECT

public:
    Worker();
    ~Worker() override; ///< waits for the piece in hand and forgets the rest

    /// `work` must own all it touches. `then` takes its result and is destroyed on the building thread.
    template <class Work, class Then> void run(Work work, Then then)
    {
        auto held = std::make_shared<Then>(std::move(then)); // moves whole, whatever `then` has captured
        enqueue([work = std::move(work), held = std::move(held)]() mutable -> Delivery {
            return [result = work(), held = std::move(held)]() mutable { (*held)(std::move(result)); };
        });
    }

Q_SIGNALS:
    void finishedOne(); ///< from the worker's thread

private:
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery()>;

    void enqueue(Job job);
    void loop();
    void deliver();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::deque<Delivery> m_done;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace parting
