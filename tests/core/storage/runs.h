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
    /// Why it does not open; empty if it does.
    [[nodiscard]] QString complaint(bool readOnly = false) const
    {
        const auto journal = Journal::open(folder.path(), readOnly);
        if (journal)
            return {};
        EXPECT_EQ(journal.error().kind, ErrorKind::Storage);
        return journal.error().detail;
    }
};

} // namespace parting::test
