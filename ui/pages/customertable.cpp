// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customertable.h"

#include "ui/models/customersorter.h"
#include "ui/pages/customerdelegate.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace parting::ui {

namespace {

constexpr int narrowestDomain = 145;
constexpr int widestDomain = 260;
constexpr int comfortableCompany = 190;
constexpr int earliestWidth = 118; // "Not checked", "30 Nov 2026"
constexpr int relationshipWidth = 150; // "Removed 14:02" with its icon

} // namespace

CustomerTable::CustomerTable(QWidget *parent) : ColumnTable(parent)
{
    setObjectName(QStringLiteral("customers"));
    setAccessibleName(tr("Customers"));
    dressTable(this);
    setItemDelegate(new CustomerDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &CustomerTable::opened);
}

void CustomerTable::startOver()
{
    m_measured = false;
    QHeaderView *header = horizontalHeader();
    header->resizeSection(int(CustomerColumn::Domain), narrowestDomain);
    header->resizeSection(int(CustomerColumn::Earliest), earliestWidth);
    header->resizeSection(int(CustomerColumn::Relationship), relationshipWidth);
    for (const CustomerColumn column : {CustomerColumn::MicrosoftId, CustomerColumn::Readiness, CustomerColumn::Cost})
        header->hideSection(int(column));
    header->setSortIndicator(int(CustomerColumn::Company), Qt::AscendingOrder);
}

void CustomerTable::measure()
{
    m_measured = true;
    const QHeaderView &header = *horizontalHeader();
    const int widest = viewport()->width() / 3; // the others want to be seen, too
    for (int column = 1; column < customerColumnCount; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(
                column, std::min(widest, std::max(sizeHintForColumn(column), header.sectionSizeHint(column))));
}

void CustomerTable::arrange(bool mayLeaveOut)
{
    const int room = viewport()->width();
    const int domain = int(CustomerColumn::Domain), relationship = int(CustomerColumn::Relationship);
    if (!m_measured)
        setColumnWidth(domain, narrowestDomain);
    if (mayLeaveOut) {
        showColumn(relationship);
        setColumnHidden(relationship, room - widthBesidesFirst() < narrowestFirst());
    }
    if (!m_measured) {
        const int left = room - widthBesidesFirst() - comfortableCompany;
        setColumnWidth(domain, std::clamp(narrowestDomain + left, narrowestDomain, widestDomain));
    }
    setColumnWidth(int(CustomerColumn::Company), std::max(narrowestFirst(), room - widthBesidesFirst()));
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid())
        return ColumnTable::keyPressEvent(event);
    Q_EMIT opened();
}

} // namespace parting::ui
