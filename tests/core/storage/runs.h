// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/journal.h"
#include "core/workflow/course.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

/// Runs to put into a journal.
namespace parting::test {

inline const QDateTime noon(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

[[nodiscard]] inline std::vector<PlannedWrite> twoSuspensions()
{
    return {{.kind = WriteKind::Suspend, .subscription = SubscriptionId(u"sub-a"_qs), .subject = u"Archiving"_qs},
        {.kind = WriteKind::Suspend, .subscription = SubscriptionId(u"sub-b"_qs), .subject = u"Office"_qs}};
}

[[nodiscard]] inline parting::Run clearingRun(const QString &id = u"run-1"_qs)
{
    parting::Run run{.id = RunId(id),
        .kind = RunKind::Clear,
        .customer = CustomerId(u"customer-1"_qs),
        .companyName = u"Håkans Åkeri"_qs,
        .domain = u"hakans.example"_qs,
        .partner = {.id = u"partner-1"_qs, .companyName = u"Our Firm"_qs},
        .correlationId = CorrelationId(u"corr-1"_qs),
        .startedAt = noon,
        .steps = stepsFor(RunKind::Clear, twoSuspensions())};
    run.confirmation.reason = u"asked on the phone"_qs;
    run.confirmation.operatorName = u"Kim"_qs;
    return run;
}

[[nodiscard]] inline Intent intentOf(const parting::Run &run, int step = 0)
{
    return {.run = run.id,
        .step = step,
        .kind = WriteKind::Suspend,
        .customer = run.customer,
        .subscription = run.steps.at(static_cast<std::size_t>(step)).subscription,
        .requestId = RequestId(u"request-"_qs + QString::number(step)),
        .bodySha256 = "0123",
        .at = noon.addSecs(1)};
}

[[nodiscard]] inline parting::Run removalRun(const QString &id = u"run-2"_qs)
{
    parting::Run run{.id = RunId(id),
        .kind = RunKind::Remove,
        .customer = CustomerId(u"customer-2"_qs),
        .companyName = u"Tailspin Toys"_qs,
        .domain = u"tailspin.example"_qs,
        .partner = {.id = u"partner-1"_qs,
            .tenantId = u"tenant-1"_qs,
            .companyName = u"Our Firm"_qs,
            .domain = u"ours.example"_qs},
        .correlationId = CorrelationId(u"corr-2"_qs),
        .reviewed = "fingerprint",
        .startedAt = noon.addSecs(600)};
    run.confirmation = {.looked = {{.kind = HoldingKind::Orders,
                            .state = HoldingState::Unchecked,
                            .reason = Reason::CheckFailed,
                            .failure = Error{.kind = ErrorKind::Forbidden, .message = u"Ask Mona"_qs}}},
        .manual = {{.check = ManualCheck::Invoices, .looked = true}, {.check = ManualCheck::ServiceRequests}},
        .reason = u"moved away"_qs,
        .ticket = u"T-17"_qs,
        .operatorName = u"Robin"_qs,
        .microsoftSandbox = false};
    run.steps = stepsFor(run.kind, {{.kind = WriteKind::RemoveRelationship, .subject = run.companyName}});
    return run;
}

/// What a removal was confirmed upon.
[[nodiscard]] inline Assessment assessmentOf(const parting::Run &run)
{
    Assessment assessment{.verdict = {.kind = VerdictKind::NothingKnown, .unchecked = 1}};
    assessment.rows = {
        {.kind = HoldingKind::Orders, .state = HoldingState::Unchecked, .findings = run.confirmation.looked}};
    return assessment;
}

class JournalTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(u"journal.sqlite"_qs);

    [[nodiscard]] std::unique_ptr<Journal> opened(bool readOnly = false) const
    {
        auto journal = Journal::open(folder.path(), readOnly);
        EXPECT_TRUE(journal) << journal.error().detail.toStdString();
        return journal ? std::move(*journal) : nullptr;
    }
    /// Why it does not open, or only for reading; empty if it does.
    [[nodiscard]] QString complaint(bool readOnly = false) const
    {
        const auto journal = Journal::open(folder.path(), readOnly);
        if (journal && !(*journal)->damage())
            return {};
        const Error error = journal ? *(*journal)->damage() : journal.error();
        EXPECT_EQ(error.kind, ErrorKind::Storage);
        return error.detail;
    }
};

} // namespace parting::test
