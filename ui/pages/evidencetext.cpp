// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/evidencetext.h"

#include "ui/text/auditrecords.h"
#include "ui/text/held.h"
#include "ui/text/manualchecks.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

/// Foreign text on one line of its own: nothing in it can pass for another line.
QString line(const QString &title, const QString &value)
{
    return value.isEmpty() ? QString() : title + u": "_qs + texts::plain(value).simplified();
}

QStringList who(const Run &run)
{
    return {run.kind == RunKind::Remove ? EvidenceText::tr("End of a reseller relationship")
                                        : EvidenceText::tr("Change of subscriptions"),
        QString(), line(EvidenceText::tr("Customer"), run.companyName), line(EvidenceText::tr("Domain"), run.domain),
        line(EvidenceText::tr("Microsoft ID"), run.customer.toString()),
        line(EvidenceText::tr("Partner"), run.partner.companyName),
        line(EvidenceText::tr("Partner's tenant"), run.partner.tenantId),
        line(EvidenceText::tr("Result"), texts::outcome(run).sentence),
        line(EvidenceText::tr("Begun"), texts::exact(run.startedAt)),
        line(EvidenceText::tr("Ended"), texts::exact(run.finishedAt)),
        line(EvidenceText::tr("Correlation ID"), run.correlationId.toString())};
}

QStringList noted(const Confirmation &confirmation)
{
    QStringList lines{line(EvidenceText::tr("Confirmed by"), confirmation.operatorName),
        line(EvidenceText::tr("Reason"), confirmation.reason), line(EvidenceText::tr("Ticket"), confirmation.ticket)};
    for (const Finding &finding : confirmation.looked)
        lines << line(EvidenceText::tr("Looked at by hand"), texts::looked(finding, {}));
    for (const ManualAnswer &answer : confirmation.manual)
        lines << line(EvidenceText::tr("By hand"), texts::answered(answer));
    return lines;
}

QStringList stepLines(const Run &run)
{
    QStringList lines{EvidenceText::tr("Steps")};
    int number = 0;
    for (const RunStep &step : run.steps) {
        const QString head =
            u"%1. "_qs.arg(++number) + texts::step(step).simplified() + u": "_qs + texts::word(step.state);
        const QStringList facts{line(EvidenceText::tr("sent"), texts::exact(step.sentAt)),
            line(EvidenceText::tr("settled"), texts::exact(step.settledAt)),
            step.httpStatus > 0 ? line(EvidenceText::tr("HTTP status"), QString::number(step.httpStatus)) : QString(),
            line(EvidenceText::tr("request ID"), step.requestId.toString())};
        lines << head;
        for (const QString &fact : facts)
            if (!fact.isEmpty())
                lines << u"   "_qs + fact;
    }
    return lines;
}

QStringList heldLines(const AccountSnapshot &snapshot)
{
    QStringList lines;
    for (const HeldItem &item : heldItems(snapshot))
        lines << u"- "_qs + texts::held(item);
    if (!lines.isEmpty())
        lines.prepend(EvidenceText::tr("What the customer held"));
    return lines;
}

QString block(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString evidenceText(const Evidence &evidence)
{
    const Run &run = evidence.run;
    QStringList blocks{block(who(run)), block(noted(run.confirmation)), block(stepLines(run)),
        block(heldLines(evidence.snapshot)),
        block({line(EvidenceText::tr("Link to come back"), evidence.requestLink),
            evidence.auditRecord
                ? line(EvidenceText::tr("Microsoft's own record"), texts::auditRecord(*evidence.auditRecord))
                : QString(),
            line(EvidenceText::tr("Head of the journal's hash chain"), QString::fromLatin1(evidence.chainHead))})};
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_qs) + u'\n';
}

} // namespace parting::ui
