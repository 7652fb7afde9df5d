// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/course.h"

namespace parting {

/// What can be done with a course at a moment; which of it an event leads to is nextStep()'s.
class Moves {
protected:
    Moves(Course course, const QDateTime &now) : m(std::move(course)), m_now(now) { }

    [[nodiscard]] bool removing() const { return m.run.kind == RunKind::Remove; }
    [[nodiscard]] std::size_t lookingRow() const { return removing() ? 0 : m.write; }
    [[nodiscard]] std::size_t writingRow() const { return sendingRow(m.run.kind, m.write); }
    [[nodiscard]] std::size_t provingRow() const { return removing() ? 2 : m.write; }
    [[nodiscard]] std::size_t writes() const { return m.requestIds.size(); }
    [[nodiscard]] bool allConfirmed() const;
    RunStep &row(std::size_t index) { return m.run.steps.at(index); }
    RunStep &writing() { return row(writingRow()); }
    Turn same() { return {m, Nothing{}}; }
    void settle(std::size_t index, StepState state, const std::optional<Error> &error = {});
    Turn look();
    /// Time has passed since the last look; whether the write may (still, or again) be sent must be seen anew. Its row
    /// stays what it is.
    Turn lookAgain();
    [[nodiscard]] bool awaitsRepeating() const;
    Turn send();
    /// The present write is on the wire, or was.
    void leaves();
    /// Nothing (more) is sent. A write of which nothing is known stays as it is.
    Turn stopUnsent() { return m.repeats ? leftUnknown(m.run.failure) : endEarly(); }
    Turn withoutSuccess(const Error &error);
    Turn repeat(const Error &error);
    /// The write was answered, and not carried out.
    Turn giveUpSending(const Error &error);
    Turn refused(const Error &error, RunOutcome outcome);
    Turn startReadingBack();
    Turn confirmed();
    Turn leftUnknown(const std::optional<Error> &error);
    /// No further write is to be sent: the operator stopped, or the journal failed.
    Turn endEarly() { return end(m.run.failure ? RunOutcome::Failed : RunOutcome::Stopped); }
    Turn fail(const Error &error);
    Turn end(RunOutcome outcome);

    Course m;
    QDateTime m_now;
};

} // namespace parting
