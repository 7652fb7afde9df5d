// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/pages/evidencefile.h"
#include "ui/pages/evidencetext.h"
#include "ui/pages/rejoinletter.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

const QDate day(2026, 11, 1);

TEST(EvidenceFileName, IsMadeOfTheCustomersName)
{
    EXPECT_EQ(evidenceFileName(u"Contoso AB"_qs, day, u"json"_qs), u"parting-Contoso-AB-2026-11-01.json"_qs);
    EXPECT_EQ(evidenceFileName(u"Ångström & Søn"_qs, day, u"txt"_qs), u"parting-Ångström-Søn-2026-11-01.txt"_qs);
}

TEST(EvidenceFileName, IsSafeWhateverTheName)
{
    const QString plain = u"parting-customer-2026-11-01.txt"_qs;
    for (const QString &hostile : {u""_qs, u"../.."_qs, u"\u202e\u0000/\\"_qs, u"..."_qs})
        EXPECT_EQ(evidenceFileName(hostile, day, u"txt"_qs), plain);
    EXPECT_EQ(evidenceFileName(u"../../etc/passwd"_qs, day, u"txt"_qs), u"parting-etc-passwd-2026-11-01.txt"_qs);
    EXPECT_LT(evidenceFileName(QString(10'000, u'漢'), day, u"txt"_qs).toUtf8().size(), 200);
    EXPECT_EQ(evidenceFileName(u".bashrc"_qs, day, u"txt"_qs), u"parting-bashrc-2026-11-01.txt"_qs);
    EXPECT_EQ(evidenceFileName(u"C:\\a|b?c*d\"e<f>"_qs, day, u"txt"_qs), u"parting-C-a-b-c-d-e-f-2026-11-01.txt"_qs);
    // learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved alone or before a dot, so never behind
    // "parting-"
    for (const QString &reserved : {u"CON"_qs, u"nul.txt"_qs, u"COM1"_qs, u"lpt9"_qs, u"AUX."_qs}) {
        const QString name = evidenceFileName(reserved, day, u"txt"_qs);
        EXPECT_TRUE(name.startsWith(u"parting-"_qs)) << qPrintable(name);
        EXPECT_EQ(name.count(u'.'), 1) << qPrintable(name);
    }
}

TEST(WriteFile, WritesAllOrSaysWhyNot)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"evidence.txt"_qs);
    EXPECT_FALSE(writeFile(path, "all of it").has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "all of it");
    const auto problem = writeFile(folder.filePath(u"missing/evidence.txt"_qs), "x");
    ASSERT_TRUE(problem.has_value());
    EXPECT_FALSE(problem->isEmpty());
}

TEST(EvidenceText, HoldsWhoWhatWhenAndEveryId)
{
    parting::Run run = samples::removalRun(RunOutcome::Done);
    run.confirmation = {.reason = u"Moved away"_qs, .ticket = u"T-17"_qs};
    const QString text = evidenceText({.run = run, .requestLink = u"https://example.test/come-back"_qs});
    for (const QString &part : {run.companyName, run.domain, run.customer.toString(), run.correlationId.toString(),
             run.steps[1].requestId.toString(), u"Moved away"_qs, u"T-17"_qs, u"2026-11-01T13:00:00+01:00"_qs,
             u"https://example.test/come-back"_qs})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << '\n' << qPrintable(text);
}

TEST(EvidenceText, LetsNoForeignTextPassForALine)
{
    parting::Run run = samples::removalRun(RunOutcome::Refused);
    run.companyName = u"Contoso\nResult: removed"_qs;
    const QStringList lines = evidenceText({.run = run}).split(u'\n');
    EXPECT_FALSE(lines.contains(u"Result: removed"_qs));
}

TEST(RejoinLetter, SaysWhoAndHow)
{
    const Letter letter = rejoinLetter(samples::removalRun(RunOutcome::Done), u"https://example.test/?a=1&b=2"_qs);
    EXPECT_TRUE(letter.subject.contains(u"Fabrikam Partner AB"));
    EXPECT_TRUE(letter.body.contains(u"https://example.test/?a=1&b=2"));
}

TEST(RejoinLetter, BecomesAMailAddressThatNothingInItBreaksOut)
{
    const QByteArray address = mailAddress({.subject = u"a&cc=x@y.z"_qs, .body = u"one\ntwo & three?"_qs}).toEncoded();
    EXPECT_EQ(address, "mailto:?subject=a%26cc%3Dx%40y.z&body=one%0D%0Atwo%20%26%20three%3F");
}

TEST(RejoinKit, HasWhatTheyHeldTheLinkAndTheLetter)
{
    Evidence evidence{
        .run = samples::removalRun(RunOutcome::Done), .requestLink = u"https://example.test/come-back"_qs};
    Subscription office = samples::legacy(u"Office 365 E3"_qs, SubscriptionStatus::Suspended);
    office.quantity = 25;
    office.termDuration = u"P1Y"_qs;
    office.billingCycle = u"annual"_qs;
    evidence.snapshot = samples::snapshotWith({office});
    const QString kit = rejoinKit(evidence);
    for (const QString &part : {u"Contoso"_qs, evidence.run.customer.toString(),
             u"- 25 × Office 365 E3 · term 1 year · billed yearly · Suspended"_qs, evidence.requestLink,
             rejoinLetter(evidence.run, evidence.requestLink).body})
        EXPECT_TRUE(kit.contains(part)) << qPrintable(part) << '\n' << qPrintable(kit);
}

TEST(RejoinKit, WritesNoLetterWithoutALink)
{
    const QString kit = rejoinKit({.run = samples::removalRun(RunOutcome::Done)});
    EXPECT_TRUE(kit.contains(u"No request link was kept."_qs));
    EXPECT_FALSE(kit.contains(u"Kind regards"_qs));
}

} // namespace

} // namespace parting::ui
