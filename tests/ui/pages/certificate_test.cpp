// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/certificate/certificate.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

Evidence removal()
{
    Evidence certificate{.run = samples::removalRun(RunOutcome::Done),
        .session = {.world = Session::World::Microsoft, .host = u"api.partnercenter.microsoft.com"_qs},
        .requestLink = u"https://admin.microsoft.com/request?x=1&y=2"_qs,
        .chainHead = "5e55e1f0c0ffee",
        .madeAt = samples::removalRun(RunOutcome::Done).finishedAt};
    certificate.run.confirmation = {.reason = u"Moved away"_qs, .ticket = u"T-17"_qs};
    certificate.assessment.rows = {{.kind = HoldingKind::LegacyLicense, .state = HoldingState::Clear}};
    return certificate;
}

/// The pages' texts as poppler reads them.
QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"certificate.pdf"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-layout"_qs, file.fileName(), u"-"_qs});
    EXPECT_TRUE(reader.waitForFinished()) << "poppler-utils is missing";
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

QString textOf(const Evidence &certificate)
{
    return pagesOf(certificatePdf(certificate)).join(u'\n').simplified();
}

TEST(Certificate, TellsWhoWhenWhatAndEveryId)
{
    const Evidence certificate = removal();
    const parting::Run &run = certificate.run;
    const QString text = textOf(certificate);
    for (const QString &part :
        {run.companyName, run.domain, run.customer.toString(), run.partner.companyName, run.correlationId.toString(),
            u"Moved away"_qs, u"T-17"_qs, u"2026-11-01 13:00:00"_qs, certificate.requestLink, u"5e55e1f0c0ffee"_qs,
            u"Legacy subscriptions"_qs, u"Confirmed"_qs, u"api.partnercenter.microsoft.com"_qs})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << '\n' << qPrintable(text);
    QString ids = text;
    EXPECT_TRUE(ids.remove(u' ').contains(run.steps[1].requestId.toString().left(8)));
    EXPECT_FALSE(text.contains(u"PRACTICE"_qs));
}

TEST(Certificate, SaysPracticeOnEveryPage)
{
    Evidence certificate = removal();
    certificate.session.world = Session::World::Practice;
    certificate.run.confirmation.reason = QString(u"A long reason. "_qs).repeated(600);
    const QStringList pages = pagesOf(certificatePdf(certificate));
    ASSERT_GT(pages.size(), 1);
    for (int page = 0; page < pages.size(); ++page) {
        EXPECT_TRUE(pages[page].contains(u"PRACTICE"_qs)) << page;
        EXPECT_TRUE(pages[page].contains(u"Page %1 of %2"_qs.arg(page + 1).arg(pages.size()))) << page;
    }
}

TEST(Certificate, LeavesNoHeadingAlone)
{
    for (int lines = 0; lines < 60; ++lines) {
        Evidence certificate = removal();
        certificate.run.confirmation.looked.assign(static_cast<std::size_t>(lines),
            Finding{.kind = HoldingKind::Transfer, .state = HoldingState::Unchecked, .reason = Reason::NotReadYet});
        for (const QString &page : pagesOf(certificatePdf(certificate))) {
            const QStringList text = page.trimmed().split(u'\n');
            ASSERT_GT(text.size(), 2);
            for (const QString &heading : {u"The way back"_qs, u"Record"_qs, u"Steps"_qs})
                EXPECT_NE(text[text.size() - 2].trimmed(), heading) << lines;
        }
    }
}

TEST(Certificate, FitsOnOnePageWhereLittleStood)
{
    EXPECT_EQ(pagesOf(certificatePdf(removal())).size(), 1);
}

TEST(Certificate, ListsWhatTheCustomerHeldWithQuantityAndTerm)
{
    Evidence certificate = removal();
    Subscription office = samples::legacy(u"Office 365 E3"_qs, SubscriptionStatus::Suspended);
    office.quantity = 25;
    office.termDuration = u"P1Y"_qs;
    office.billingCycle = u"monthly"_qs;
    certificate.snapshot = samples::snapshotWith({office});
    const QString text = textOf(certificate);
    EXPECT_TRUE(text.contains(u"Office 365 E3 25 1 year monthly Suspended"_qs)) << qPrintable(text);
}

TEST(Certificate, TellsWhatWasLookedAtByHandAndWhatWasNot)
{
    Evidence certificate = removal();
    certificate.run.confirmation.manual = {
        {.check = ManualCheck::ServiceRequests, .looked = true}, {.check = ManualCheck::PrivateOffers}};
    const QString text = textOf(certificate);
    EXPECT_TRUE(text.contains(u"Open service requests: looked at"_qs)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Private offers of the Marketplace: not looked at"_qs)) << qPrintable(text);
}

TEST(Certificate, HasMicrosoftsOwnRecordWhereItWasFound)
{
    Evidence certificate = removal();
    EXPECT_FALSE(textOf(certificate).contains(u"Microsoft's own record"_qs));
    certificate.auditRecord = AuditRecord{.operation = u"remove_partner_customer_relationship"_qs,
        .status = {.value = AuditStatus::Succeeded},
        .correlationId = CorrelationId(u"c-7"_qs),
        .userPrincipalName = u"anna@partner.example"_qs,
        .at = samples::now()};
    const QString text = textOf(certificate);
    for (const QString &part : {u"Microsoft's own record"_qs, u"remove_partner_customer_relationship"_qs, u"c-7"_qs,
             u"by anna@partner.example"_qs})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << qPrintable(text);
}

TEST(Certificate, InterpretsNothing)
{
    Evidence certificate = removal();
    certificate.run.companyName = u"<b>Bold</b> & <img src='file:///etc/passwd'>"_qs;
    const QString text = textOf(certificate);
    EXPECT_TRUE(text.contains(u"<b>Bold</b> & <img src='file:///etc/passwd'>"_qs)) << qPrintable(text);
}

TEST(Certificate, ClaimsNoRemovalThatWasNotProved)
{
    Evidence certificate = removal();
    certificate.run = samples::removalRun(RunOutcome::Unknown);
    const QString text = textOf(certificate);
    EXPECT_TRUE(text.contains(u"Record of a run"_qs));
    EXPECT_FALSE(text.contains(u"confirmed that it is gone"_qs));
    EXPECT_FALSE(text.contains(certificate.requestLink));
}

} // namespace

} // namespace parting::ui
