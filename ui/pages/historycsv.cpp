// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/historycsv.h"

#include "ui/text/texts.h"
#include "ui/widgets/csv.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct HistoryCsv {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::HistoryCsv)
};

QStringList titles()
{
    return {HistoryCsv::tr("Customer"), HistoryCsv::tr("Domain"), HistoryCsv::tr("Microsoft ID"),
        HistoryCsv::tr("What"), HistoryCsv::tr("Result"), HistoryCsv::tr("Begun"), HistoryCsv::tr("Ended"),
        HistoryCsv::tr("Confirmed by"), HistoryCsv::tr("Reason"), HistoryCsv::tr("Ticket"), HistoryCsv::tr("Partner"),
        HistoryCsv::tr("Correlation ID"), HistoryCsv::tr("Step"), HistoryCsv::tr("State"), HistoryCsv::tr("Sent"),
        HistoryCsv::tr("Settled"), HistoryCsv::tr("HTTP status"), HistoryCsv::tr("Request ID"),
        HistoryCsv::tr("Error code"), HistoryCsv::tr("Microsoft's words")};
}

QStringList runCells(const PastRun &past)
{
    const Run &run = past.run;
    const Confirmation &confirmation = run.confirmation;
    return {texts::whole(run.companyName), texts::whole(run.domain), run.customer.toString(), texts::what(past),
        texts::result(past), texts::exact(run.startedAt), texts::exact(run.finishedAt),
        texts::whole(confirmation.operatorName), texts::whole(confirmation.reason), texts::whole(confirmation.ticket),
        texts::whole(run.partner.companyName), run.correlationId.toString()};
}

QStringList stepCells(const RunStep &step)
{
    return {texts::step(step), texts::word(step.state), texts::exact(step.sentAt), texts::exact(step.settledAt),
        step.httpStatus > 0 ? QString::number(step.httpStatus) : QString(), step.requestId.toString(),
        step.error ? step.error->code : QString(), step.error ? texts::whole(step.error->message) : QString()};
}

} // namespace

QByteArray historyCsv(const std::vector<PastRun> &runs)
{
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(titles()); // spreadsheets know UTF-8 by its mark
    for (const PastRun &past : runs) {
        const QStringList cells = runCells(past);
        for (const RunStep &step : past.run.steps)
            csv += csvLine(cells + stepCells(step));
        if (past.run.steps.empty())
            csv += csvLine(cells);
    }
    return csv;
}

} // namespace parting::ui
