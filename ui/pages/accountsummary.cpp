// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountsummary.h"

#include "ui/models/checklist.h"
#include "ui/pages/gatetexts.h"
#include "ui/text/readinesstexts.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::AccountSummary)
};

QString oneLine(const QString &foreign)
{
    return texts::plain(foreign).simplified();
}

QString verdictOf(const AccountFacts &facts)
{
    const RemoveGate gate = removeGate(facts);
    const bool judged =
        gate != RemoveGate::RemovedHere && gate != RemoveGate::Vanished && gate != RemoveGate::StillReading;
    return judged ? texts::verdict(facts.assessment.verdict, facts.now) : sentenceFor(gate, facts);
}

QString lineOf(const CheckRow &row, const QDateTime &now)
{
    const QString what = texts::kind(row.kind, static_cast<int>(row.findings.size()));
    return u"- "_qs + QStringList{what, texts::word(row.state), texts::reason(row, now)}.join(u" · ");
}

} // namespace

QString accountSummary(const AccountFacts &facts)
{
    const Customer customer = shownCustomer(facts);
    QStringList lines{
        oneLine(customer.companyName), oneLine(customer.domain), customer.id.toString(), QString(), verdictOf(facts)};
    for (const ChecklistRow &row : checklistOf(facts.assessment).open)
        lines << lineOf(row.check, facts.now);
    const QStringList billed = texts::costLines(costOfLeaving(facts.assessment));
    if (!billed.isEmpty())
        lines << QString() << SummaryText::tr("Cost of leaving:");
    for (const QString &line : billed)
        lines << u"- "_qs + line;
    if (facts.snapshot.readAt.isValid())
        lines << QString() << texts::age(facts.snapshot.readAt, facts.now);
    return lines.join(u'\n') + u'\n';
}

} // namespace parting::ui
