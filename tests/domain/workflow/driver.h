// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/resume.h"

#include <gtest/gtest.h>

/// A course driven by hand, one event after the other.
namespace parting::test {

using States = std::vector<StepState>;

struct Driver {
    Course course{};
    Effect effect{};
    QDateTime now = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

    void happens(const Event &event)
    {
        Turn turn = nextStep(std::move(course), event, now);
        course = std::move(turn.course);
        effect = std::move(turn.effect);
    }

    template <class E> [[nodiscard]] bool wants() const { return std::holds_alternative<E>(effect); }
    [[nodiscard]] States states() const
    {
        States list;
        for (const RunStep &step : course.run.steps)
            list.push_back(step.state);
        return list;
    }
    [[nodiscard]] RunOutcome outcome() const { return course.run.outcome; }

    /// Up to the answer of the present write.
    void sends()
    {
        happens(Looked{.asReviewed = true});
        happens(Recorded{});
        ASSERT_TRUE(wants<Send>());
        const Effect sending = effect;
        happens(Left{std::chrono::minutes(3)});
        effect = sending; // still under way
    }
    /// The process dies. The journal tells of an intent and not whether it left, so it may have been sent.
    void dies()
    {
        if (!course.recorded || course.write >= writesOf(course.run))
            return;
        RunStep &step = course.run.steps.at(sendingRow(course.run.kind, course.write));
        if (step.state == StepState::Waiting) {
            step.state = StepState::Unknown;
            step.sentAt = now;
        }
    }
    void answers(int status) { happens(Answered{status}); }
    void fails(const Error &error) { happens(Answered{tl::make_unexpected(error)}); }
    void shows() { happens(ReadBack{.shows = true}); }
    /// Reads back without seeing the change, until the course gives up; the pauses it asked for.
    std::vector<std::chrono::milliseconds> neverShows()
    {
        std::vector<std::chrono::milliseconds> pauses;
        while (wants<LookBack>()) {
            pauses.push_back(std::get<LookBack>(effect).pause);
            happens(ReadBack{});
        }
        return pauses;
    }
};

[[nodiscard]] inline Error httpError(int status, ErrorKind kind = ErrorKind::Rejected, const QString &code = {})
{
    return {.kind = kind, .httpStatus = status, .code = code};
}

[[nodiscard]] inline Driver clearing(int writes)
{
    std::vector<PlannedWrite> planned;
    std::vector<RequestId> ids;
    for (int write = 0; write < writes; ++write) {
        planned.push_back(
            {.kind = WriteKind::Suspend, .subscription = SubscriptionId(u"s"_qs + QString::number(write))});
        ids.push_back(RequestId(u"id"_qs + QString::number(write)));
    }
    Driver driver;
    driver.course = startingCourse({.kind = RunKind::Clear, .steps = stepsFor(RunKind::Clear, planned)}, ids);
    return driver;
}

[[nodiscard]] inline Driver removing()
{
    Driver driver;
    driver.course = startingCourse(
        {.kind = RunKind::Remove, .steps = stepsFor(RunKind::Remove, {{.kind = WriteKind::RemoveRelationship}})},
        {RequestId(u"removal"_qs)});
    return driver;
}

} // namespace parting::test
