// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/json.h"
#include "core/json/read.h"
#include "core/storage/entrycodec.h"
#include "core/storage/sqlite.h"
#include "core/workflow/course.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace parting {

namespace {

/// Builds a run from what its entries say, one after the other.
class Rebuilder {
public:
    explicit Rebuilder(const PersonalData &personal) : m_personal(personal) { }

    bool take(const JournalEntry &entry)
    {
        const Result<Json> payload = parseJson(entry.payload);
        if (!payload)
            return false;
        switch (entry.kind) {
        case EntryKind::Begin:
            return begin(entry, *payload);
        case EntryKind::Snapshot:
            return true;
        case EntryKind::Intent:
            return intent(entry, *payload);
        case EntryKind::Outcome:
            return outcome(entry, *payload);
        case EntryKind::Close:
            return close(entry, *payload);
        }
        Q_UNREACHABLE();
    }

    InterruptedRun result() const { return {.run = m_run, .writeWasSent = openStep(m_run).has_value()}; }

private:
    [[nodiscard]] QString personal(const QString &field) const
    {
        const auto it = std::find_if(
            m_personal.begin(), m_personal.end(), [&field](const auto &known) { return known.first == field; });
        return it == m_personal.end() ? QString() : it->second;
    }

    bool begin(const JournalEntry &entry, const Json &payload)
    {
        const auto kind = fromWord<RunKind>(text(member(payload, "kind")));
        const Json *writes = member(payload, "writes");
        if (!kind || !writes || !writes->is_array())
            return false;
        std::vector<PlannedWrite> planned;
        for (const Json &write : *writes) {
            const auto writeKind = fromWord<WriteKind>(text(member(write, "kind")));
            if (!writeKind)
                return false;
            planned.push_back({.kind = *writeKind,
                .subscription = SubscriptionId(text(member(write, "subscription"))),
                .subject = personal(subjectField(planned.size()))});
        }
        m_run = {.id = entry.run,
            .kind = *kind,
            .customer = CustomerId(text(member(payload, "customer"))),
            .companyName = personal(QStringLiteral("company")),
            .domain = personal(QStringLiteral("domain")),
            .partner = {.id = text(member(payload, "partner")), .companyName = personal(QStringLiteral("partner"))},
            .correlationId = CorrelationId(text(member(payload, "correlation"))),
            .reviewed = QByteArray::fromHex(text(member(payload, "reviewed")).toLatin1()),
            .startedAt = entry.at,
            .steps = stepsFor(*kind, planned)};
        m_run.confirmation.reason = personal(QStringLiteral("reason"));
        m_run.confirmation.ticket = personal(QStringLiteral("ticket"));
        m_run.confirmation.operatorName = personal(QStringLiteral("operator"));
        return true;
    }

    RunStep *step(const Json &payload)
    {
        const auto index = number(member(payload, "step"));
        return index && *index >= 0 && *index < static_cast<int>(m_run.steps.size())
            ? &m_run.steps[static_cast<std::size_t>(*index)]
            : nullptr;
    }

    bool intent(const JournalEntry &entry, const Json &payload)
    {
        RunStep *sent = step(payload);
        if (!sent)
            return false;
        if (m_run.kind == RunKind::Remove)
            m_run.steps.front().state = StepState::Confirmed; // without having read everything there is no intent
        sent->requestId = RequestId(text(member(payload, "request")));
        sent->bodySha256 = QByteArray::fromHex(text(member(payload, "bodySha256")).toLatin1());
        sent->sentAt = entry.at;
        sent->state = StepState::Unknown;
        return true;
    }

    bool outcome(const JournalEntry &entry, const Json &payload)
    {
        RunStep *settled = step(payload);
        const auto state = fromWord<StepState>(text(member(payload, "state")));
        if (!settled || !state)
            return false;
        settled->state = *state;
        settled->httpStatus = number(member(payload, "status")).value_or(0);
        settled->settledAt = entry.at;
        return true;
    }

    bool close(const JournalEntry &entry, const Json &payload)
    {
        const auto outcome = fromWord<RunOutcome>(text(member(payload, "outcome")));
        if (outcome)
            m_run.outcome = *outcome;
        m_run.finishedAt = entry.at;
        return outcome.has_value();
    }

    const PersonalData &m_personal;
    Run m_run;
};

} // namespace

Result<InterruptedRun> rebuiltRun(const std::vector<JournalEntry> &entries, const PersonalData &personal)
{
    Rebuilder rebuilder(personal);
    for (const JournalEntry &entry : entries) {
        if (!rebuilder.take(entry))
            return tl::make_unexpected(storageError(
                QStringLiteral("an entry of run ") + entry.run.toString() + QStringLiteral(" can't be read")));
    }
    return rebuilder.result();
}

} // namespace parting
