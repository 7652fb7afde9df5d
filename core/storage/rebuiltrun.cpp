// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/read.h"
#include "core/storage/entrycodec.h"
#include "core/storage/factjson.h"
#include "core/storage/sqlite.h"
#include "core/workflow/resume.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace parting {

namespace {

QByteArray hexBytes(const Json *value)
{
    return QByteArray::fromHex(text(value).toLatin1());
}

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
            return readEverything(entry.at);
        case EntryKind::Intent:
            return intent(entry, *payload);
        case EntryKind::Outcome:
            return outcome(entry, *payload);
        case EntryKind::Close:
            return close(entry, *payload);
        case EntryKind::Forget:
            m_past.forgottenAt = entry.at;
            return true;
        case EntryKind::Addendum:
            return true;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] PastRun result() const
    {
        PastRun past = m_past;
        past.run = m_run;
        past.open = m_run.running();
        return past;
    }

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
                .order = OrderId(text(member(write, "order"))),
                .line = number(member(write, "line")),
                .subject = personal(subjectField(planned.size())),
                .reviewed = hexBytes(member(write, "reviewed")),
                .until = instant(member(write, "until"))});
        }
        m_run = {.id = entry.run,
            .kind = *kind,
            .customer = CustomerId(text(member(payload, "customer"))),
            .companyName = personal(QStringLiteral("company")),
            .domain = personal(QStringLiteral("domain")),
            .partner = {.id = text(member(payload, "partner")),
                .tenantId = personal(QStringLiteral("partner.tenant")),
                .companyName = personal(QStringLiteral("partner")),
                .domain = personal(QStringLiteral("partner.domain"))},
            .origin = text(member(payload, "origin")),
            .correlationId = CorrelationId(text(member(payload, "correlation"))),
            .reviewed = hexBytes(member(payload, "reviewed")),
            .startedAt = entry.at,
            .steps = stepsFor(*kind, planned)};
        m_run.confirmation = {.looked = looked(payload),
            .manual = manualFrom(member(payload, "manual")),
            .reason = personal(QStringLiteral("reason")),
            .ticket = personal(QStringLiteral("ticket")),
            .operatorName = personal(QStringLiteral("operator")),
            .microsoftSandbox = flag(member(payload, "microsoftSandbox"))};
        return true;
    }

    /// As it was shown; where that is forgotten, or was not kept, what kind it was and of what.
    [[nodiscard]] std::vector<Finding> looked(const Json &payload) const
    {
        const Result<Json> kept = parseJson(personal(QStringLiteral("looked")).toUtf8());
        const Json *ids = member(payload, "looked");
        std::vector<Finding> findings;
        if (kept && kept->is_array()) {
            for (const Json &each : *kept)
                findings.push_back(findingFrom(each).value_or(Finding{}));
        } else if (ids && ids->is_array()) {
            for (const Json &each : *ids)
                findings.push_back({.kind = fromWord<HoldingKind>(text(member(each, "kind"))).value_or(HoldingKind{}),
                    .state = HoldingState::Unchecked,
                    .subjectId = text(member(each, "subject"))});
        }
        return findings;
    }

    /// The IDs are in the entry, the texts beside it. Before version 2 only status and code were kept.
    [[nodiscard]] std::optional<Error> error(const Json &payload, const char *name, const QString &field) const
    {
        const Json *ids = member(payload, name);
        if (!ids)
            return std::nullopt;
        std::optional<Error> error = errorFrom(*ids);
        const Result<Json> texts = parseJson(personal(field).toUtf8());
        if (error && texts) {
            error->message = text(member(*texts, "message"));
            error->detail = text(member(*texts, "detail"));
        }
        return error;
    }

    [[nodiscard]] static std::optional<Error> oldError(const Json &payload)
    {
        const int status = number(member(payload, "status")).value_or(0);
        if (status < 400)
            return std::nullopt;
        return Error{.kind = status < 500 ? ErrorKind::Rejected : ErrorKind::Server,
            .httpStatus = status,
            .code = text(member(payload, "code"))};
    }

    bool readEverything(const QDateTime &at)
    {
        settleBeside(0, StepState::Confirmed, at);
        return true;
    }

    /// A removal's reading before and proving after its one write have no entries of their own.
    void settleBeside(std::size_t row, StepState state, const QDateTime &at)
    {
        if (m_run.kind != RunKind::Remove || row >= m_run.steps.size())
            return;
        m_run.steps[row].state = state;
        m_run.steps[row].settledAt = at;
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
        if (m_run.kind == RunKind::Remove && m_run.steps.front().state != StepState::Confirmed)
            settleBeside(0, StepState::Confirmed, {}); // without having read everything there is no intent
        sent->requestId = RequestId(text(member(payload, "request")));
        sent->bodySha256 = hexBytes(member(payload, "bodySha256"));
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
        settled->error = error(payload, "error", errorField(int(settled - m_run.steps.data())));
        if (!settled->error)
            settled->error = oldError(payload);
        if (*state == StepState::Confirmed || *state == StepState::Unknown)
            settleBeside(2, *state, entry.at);
        return true;
    }

    bool close(const JournalEntry &entry, const Json &payload)
    {
        const auto outcome = fromWord<RunOutcome>(text(member(payload, "outcome")));
        if (!outcome)
            return false;
        m_run.outcome = *outcome;
        m_run.finishedAt = entry.at;
        m_run.failure = error(payload, "failure", failureField());
        for (RunStep &step : m_run.steps)
            if (step.state == StepState::Waiting)
                step.state = StepState::NotSent;
        return true;
    }

    const PersonalData &m_personal;
    Run m_run;
    PastRun m_past;
};

} // namespace

Result<PastRun> rebuiltRun(const std::vector<JournalEntry> &entries, const PersonalData &personal)
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
