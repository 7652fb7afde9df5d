// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/historymodel.h"

#include "ui/models/customerquery.h"
#include "ui/text/texts.h"

namespace parting::ui {

namespace {

QString foreign(const PastRun &past, int column)
{
    switch (column) {
    case HistoryModel::Customer:
        return past.run.companyName.isEmpty() ? past.run.customer.toString() : past.run.companyName;
    case HistoryModel::Operator:
        return past.run.confirmation.operatorName;
    case HistoryModel::Domain:
        return past.run.domain;
    case HistoryModel::Ticket:
        return past.run.confirmation.ticket;
    default:
        return past.run.correlationId.toString();
    }
}

QVariant timeKey(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

QVariant shown(const PastRun &past, int column)
{
    switch (column) {
    case HistoryModel::What:
        return texts::what(past);
    case HistoryModel::Result:
        return texts::result(past);
    case HistoryModel::Begun:
        return texts::moment(past.run.startedAt);
    case HistoryModel::Ended:
        return texts::moment(past.run.finishedAt);
    default:
        return texts::plain(foreign(past, column));
    }
}

QVariant sortKey(const PastRun &past, int column)
{
    switch (column) {
    case HistoryModel::Begun:
        return past.position;
    case HistoryModel::Ended:
        return timeKey(past.run.finishedAt);
    case HistoryModel::What:
    case HistoryModel::Result:
        return shown(past, column);
    default:
        return foreign(past, column).isEmpty() ? QVariant() : QVariant(foreign(past, column));
    }
}

} // namespace

std::vector<PastRun> matching(const std::vector<PastRun> &runs, const HistoryFilter &filter)
{
    const CustomerQuery query(filter.search);
    std::vector<PastRun> found;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(found), [&](const PastRun &past) {
        return (!filter.kind || *filter.kind == past.run.kind)
            && (!filter.outcome || *filter.outcome == past.run.outcome) && query.matches(past.searchText);
    });
    return found;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::key(const PastRun &past) const
{
    return past.run.id.toString();
}

QVariant HistoryModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Customer:
        return tr("Customer");
    case What:
        return tr("What");
    case Result:
        return tr("Result");
    case Begun:
        return tr("Begun");
    case Ended:
        return tr("Ended");
    case Operator:
        return tr("Confirmed by");
    case Domain:
        return tr("Domain");
    case Ticket:
        return tr("Ticket");
    default:
        return tr("Correlation ID");
    }
}

QVariant HistoryModel::cell(const PastRun &past, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(past, column);
    case WholeRole:
        return column == What || column == Result || column == Begun || column == Ended
            ? QVariant()
            : texts::whole(foreign(past, column));
    case SortRole:
        return sortKey(past, column);
    case StateRole:
        return column == Result ? QVariant::fromValue(past.run.outcome) : QVariant();
    case Qt::TextAlignmentRole:
        return header(column, role);
    default:
        return {};
    }
}

} // namespace parting::ui
