// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/wireeffects.h"
#include "core/workflow/course.h"

#include <functional>

namespace parting {

class Journal;

/// The run that goes on now, or the last one: carries the fold's effects out, each with its entry on disk before it.
/// When the journal fails, nothing further is sent. Destroying it leaves the run as it is.
class CurrentRun {
public:
    /// `changed` runs last, after every event; whoever hears of it may destroy this.
    CurrentRun(
        PartnerApi &api, Journal *journal, const Clock &clock, const Session &session, std::function<void()> changed);

    /// Starts what was confirmed, from the event loop. The journal must be there.
    void start(const Review &review, const Confirmation &confirmation);
    /// Goes on with an unsettled run: reads, and sends its open write again if that still stands. See
    /// repeatingCourse().
    void sendAgain(const Run &run);
    /// Goes on with a run where it stood, as it was confirmed. See continuedCourse().
    void goOn(const Run &run);
    void stopAfterThisStep();
    /// Takes over what reading again made of the last run.
    void replace(const Run &run) { m_course.run = run; }

    [[nodiscard]] const Run &run() const { return m_course.run; }
    [[nodiscard]] const Review &review() const { return m_review; }
    /// As last read before the writes.
    [[nodiscard]] const AccountSnapshot &snapshot() const;

private:
    void begin();
    void carryOn(const Run &run, Turn turn);
    void take(const Event &event);
    [[nodiscard]] QDateTime timeOf(const Event &event) const;
    [[nodiscard]] Effect move(const Event &event);
    [[nodiscard]] Event record(std::size_t write);
    void carryOut(const Effect &effect);

    Journal *m_journal;
    const Clock &m_clock;
    std::function<void()> m_changed;
    QString m_origin;
    Review m_review;
    Course m_course;
    WireEffects m_wire;
    QTimer m_begin;
};

} // namespace parting
