// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/certificate/certificate.h"

#include "core/policy/held.h"
#include "core/workflow/confirm.h"
#include "ui/certificate/sheet.h"
#include "ui/text/auditrecords.h"
#include "ui/text/held.h"
#include "ui/text/manualchecks.h"
#include "ui/text/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace parting::ui {

namespace {

struct CertificateText {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

constexpr int dotsPerInch = 1200;
constexpr qreal pointsPerInch = 72;
const QMarginsF margins(18, 20, 18, 18); // millimetres
constexpr qreal edgePoints = 8; ///< of what stands on every page

/// To the second, with the distance from UTC, so that it means the same to everybody.
QString exact(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

QString leadOf(const Run &run)
{
    if (!isProvedGone(run))
        return texts::outcome(run).sentence;
    return CertificateText::tr("The reseller relationship with %1 was removed on %2, and reading the service back "
                               "confirmed that it is gone.")
        .arg(texts::plain(run.companyName), texts::day(run.finishedAt));
}

void addWho(Sheet &sheet, const Evidence &e)
{
    const Run &run = e.run;
    sheet.section(CertificateText::tr("Who and when"));
    sheet.facts({{CertificateText::tr("Customer"), texts::whole(run.companyName)},
        {CertificateText::tr("Domain"), texts::whole(run.domain)},
        {CertificateText::tr("Microsoft ID"), texts::whole(run.customer.toString())},
        {CertificateText::tr("Partner"), texts::whole(run.partner.companyName)},
        {CertificateText::tr("Partner's tenant"), texts::whole(run.partner.tenantId)},
        {CertificateText::tr("Confirmed by"), texts::whole(run.confirmation.operatorName)},
        {CertificateText::tr("Reason"), texts::whole(run.confirmation.reason)},
        {CertificateText::tr("Ticket"), texts::whole(run.confirmation.ticket)},
        {CertificateText::tr("Begun"), exact(run.startedAt)}, {CertificateText::tr("Ended"), exact(run.finishedAt)},
        {CertificateText::tr("Service"), texts::whole(e.session.host)},
        {CertificateText::tr("Correlation ID"), texts::whole(run.correlationId.toString())}});
}

void addWhatStood(Sheet &sheet, const Evidence &e)
{
    QList<QStringList> rows;
    QStringList none;
    for (const CheckRow &row : e.assessment.rows)
        if (row.findings.empty() && row.state == HoldingState::Clear)
            none << texts::kind(row.kind, 0);
        else
            rows << QStringList{texts::kind(row.kind, static_cast<int>(row.findings.size())), texts::word(row.state),
                texts::reason(row, e.run.startedAt)};
    if (!rows.isEmpty()) {
        sheet.section(CertificateText::tr("What stood when it was confirmed"));
        sheet.table({CertificateText::tr("What"), CertificateText::tr("State"), CertificateText::tr("Reason")}, rows,
            {26, 16, 58});
    }
    if (!none.isEmpty())
        sheet.paragraph(
            CertificateText::tr("Looked for, and found none: %1.").arg(QLocale().createSeparatedList(none)));
    QStringList looked;
    for (const Finding &finding : e.run.confirmation.looked)
        looked << texts::reason(finding, e.run.startedAt);
    for (const ManualAnswer &answer : e.run.confirmation.manual)
        looked << texts::answered(answer);
    if (!looked.isEmpty()) {
        sheet.section(CertificateText::tr("What had to be looked at by hand"));
        sheet.bullets(looked);
    }
}

void addSteps(Sheet &sheet, const Run &run)
{
    QList<QStringList> rows;
    for (const RunStep &step : run.steps) {
        const QString status = step.httpStatus > 0 ? QString::number(step.httpStatus) : QString();
        rows << QStringList{texts::step(step).simplified(), texts::word(step.state), exact(step.sentAt),
            exact(step.settledAt), status, texts::plain(step.requestId.toString())};
    }
    sheet.section(CertificateText::tr("Steps"));
    sheet.table({CertificateText::tr("Step"), CertificateText::tr("State"), CertificateText::tr("Sent"),
                    CertificateText::tr("Settled"), CertificateText::tr("HTTP"), CertificateText::tr("Request ID")},
        rows, {22, 12, 16, 16, 6, 28});
}

void addHoldings(Sheet &sheet, const Evidence &e)
{
    QList<QStringList> rows;
    for (const HeldItem &item : heldItems(e.snapshot))
        rows << QStringList{texts::plain(item.name), item.quantity > 0 ? QLocale().toString(item.quantity) : QString(),
            texts::term(item.termDuration), texts::billing(item.billingCycle), texts::status(item),
            texts::day(item.until)};
    if (rows.isEmpty())
        return;
    sheet.section(CertificateText::tr("What the customer held"));
    sheet.table({CertificateText::tr("What"), CertificateText::tr("Quantity"), CertificateText::tr("Term"),
                    CertificateText::tr("Billed"), CertificateText::tr("State"), CertificateText::tr("Until")},
        rows, {36, 11, 12, 13, 13, 15});
}

void addWayBack(Sheet &sheet, const Evidence &e)
{
    sheet.section(CertificateText::tr("The way back"));
    sheet.paragraph(e.requestLink.isEmpty()
            ? CertificateText::tr("A new relationship request, which the customer's administrator has to accept.")
            : CertificateText::tr("The customer's administrator has to accept this request: %1")
                  .arg(texts::whole(e.requestLink)));
}

void addAuditRecord(Sheet &sheet, const AuditRecord &record)
{
    sheet.section(CertificateText::tr("Microsoft's own record"));
    sheet.facts({{CertificateText::tr("Operation"), texts::whole(record.operation)},
        {CertificateText::tr("Result"), texts::auditRecord(record)},
        {CertificateText::tr("Correlation ID"), texts::whole(record.correlationId.toString())},
        {CertificateText::tr("Record ID"), texts::whole(record.id)}});
}

void addRest(Sheet &sheet, const Evidence &e)
{
    addHoldings(sheet, e);
    if (isProvedGone(e.run))
        addWayBack(sheet, e);
    if (e.auditRecord)
        addAuditRecord(sheet, *e.auditRecord);
    if (e.chainHead.isEmpty())
        return;
    sheet.section(CertificateText::tr("Record"));
    sheet.paragraph(CertificateText::tr("Parting's journal ended with entry hash %1 when this was made. The chain of "
                                        "hashes detects damage; it is no signature.")
                        .arg(QString::fromLatin1(e.chainHead)));
}

/// Pages of the document one after the other, with what stands above and below each.
class Press {
public:
    Press(QPdfWriter &writer, Sheet &sheet, const Evidence &evidence)
        : m_writer(writer)
        , m_document(sheet.document())
        , m_evidence(evidence)
        , m_page(writer.pageLayout().paintRect(QPageLayout::Point).size())
    {
        m_document.documentLayout()->setPaintDevice(&writer);
        m_document.setPageSize(toDots(m_page));
        sheet.keepSectionsTogether();
    }

    void print()
    {
        QPainter painter(&m_writer);
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0)
                m_writer.newPage();
            const QSizeF dots = toDots(m_page);
            painter.save();
            painter.translate(0, -page * dots.height());
            m_document.drawContents(&painter, QRectF(QPointF(0, page * dots.height()), dots));
            painter.restore();
            drawEdges(painter, page);
        }
    }

private:
    static QSizeF toDots(const QSizeF &points) { return points * dotsPerInch / pointsPerInch; }

    void drawEdges(QPainter &painter, int page) const
    {
        const QSizeF size = toDots(m_page);
        const qreal line = toDots({0, 2 * edgePoints}).height();
        QFont font = painter.font();
        font.setPointSizeF(edgePoints);
        font.setBold(false); // it may be that of the page before
        painter.setFont(font);
        painter.setPen(QColor(0x5b, 0x65, 0x75));
        const QRectF foot(0, size.height() + line / 2, size.width(), line);
        painter.drawText(foot, Qt::AlignLeft,
            CertificateText::tr("Parting %1, made %2").arg(QStringLiteral(PARTING_VERSION), exact(m_evidence.madeAt)));
        painter.drawText(
            foot, Qt::AlignRight, CertificateText::tr("Page %1 of %2").arg(page + 1).arg(m_document.pageCount()));
        if (!m_evidence.session.practice())
            return;
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(QColor(0x8a, 0x4b, 0x08));
        painter.drawText(QRectF(0, -1.5 * line, size.width(), line), Qt::AlignRight,
            CertificateText::tr("PRACTICE · no real customers"));
    }

    QPdfWriter &m_writer;
    QTextDocument &m_document;
    const Evidence &m_evidence;
    QSizeF m_page; ///< what is printed on, in points
};

} // namespace

QByteArray certificatePdf(const Evidence &evidence)
{
    Sheet sheet;
    sheet.title(isProvedGone(evidence.run) ? CertificateText::tr("Certificate of offboarding")
                                           : CertificateText::tr("Record of a run"));
    sheet.lead(leadOf(evidence.run));
    addWho(sheet, evidence);
    addWhatStood(sheet, evidence);
    addSteps(sheet, evidence.run);
    addRest(sheet, evidence);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(CertificateText::tr("Certificate of offboarding"));
    writer.setCreator(QStringLiteral("Parting " PARTING_VERSION));
    writer.setResolution(dotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter});
    Press(writer, sheet, evidence).print();
    return file.data();
}

} // namespace parting::ui
