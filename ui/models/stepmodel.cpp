// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/stepmodel.h"

#include "ui/text/texts.h"

namespace parting::ui {

namespace {

/// When it was settled; while it is not known what it came to, when it was sent.
QDateTime timeOf(const RunStep &step)
{
    const bool open = step.state == StepState::Sent || step.state == StepState::Unknown;
    return step.settledAt.isValid() && !(open && step.sentAt.isValid()) ? step.settledAt : step.sentAt;
}

QString text(const RunStep &step, int column)
{
    switch (column) {
    case StepModel::Step:
        return texts::step(step);
    case StepModel::State:
        return texts::word(step.state);
    case StepModel::Time:
        return timeOf(step).isValid() ? texts::time(timeOf(step)) : QString();
    case StepModel::Sent:
        return texts::toTheSecond(step.sentAt);
    case StepModel::Settled:
        return texts::toTheSecond(step.settledAt);
    case StepModel::Status:
        return step.httpStatus > 0 ? QString::number(step.httpStatus) : QString();
    default:
        return step.requestId.toString();
    }
}

} // namespace

void StepModel::setSteps(const std::vector<RunStep> &steps)
{
    std::vector<StepRow> rows;
    rows.reserve(steps.size());
    for (const RunStep &step : steps)
        rows.push_back({.number = static_cast<int>(rows.size()) + 1, .step = step});
    setRows(std::move(rows));
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepModel::key(const StepRow &row) const
{
    return QString::number(row.number);
}

QVariant StepModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Step:
        return tr("Step");
    case State:
        return tr("State");
    case Time:
        return tr("Time");
    case Sent:
        return tr("Sent");
    case Settled:
        return tr("Settled");
    case Status:
        return tr("HTTP");
    default:
        return tr("Request ID");
    }
}

QVariant StepModel::cell(const StepRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row.step, column);
    case SortRole:
        return row.number;
    case StateRole:
        return column == State ? QVariant::fromValue(row.step.state) : QVariant();
    case Qt::TextAlignmentRole:
        return header(column, role);
    default:
        return {};
    }
}

} // namespace parting::ui
