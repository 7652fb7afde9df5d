// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/columntable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

namespace parting::ui {

namespace {

constexpr int fewestCharacters = 20; // of the first column
constexpr int measuredRows = 200; // beyond, a longer cell is elided

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableView(parent)
{
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(measuredRows);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnTable::openMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_arranging || !m_started)
            return;
        m_chosen = m_sized = true;
        offerScrolling();
        Q_EMIT arranged();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging && m_started)
            Q_EMIT arranged();
    });
}

ColumnTable::~ColumnTable() = default;

void ColumnTable::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback guard(m_arranging, true);
    QTableView::setModel(model);
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    rearrange();
}

void ColumnTable::rearrange()
{
    if (!model() || m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    if (!std::exchange(m_started, true))
        startOver();
    offerScrolling();
    if (m_sized)
        return;
    const int room = viewport()->width();
    arrange(!m_chosen);
    if (viewport()->width() != room)
        arrange(!m_chosen); // a scroll bar came or went
}

void ColumnTable::fitColumns()
{
    m_sized = false;
    {
        const QScopedValueRollback guard(m_arranging, true);
        measure();
    }
    rearrange();
    Q_EMIT arranged();
}

void ColumnTable::resetColumns()
{
    m_chosen = m_sized = m_started = false;
    {
        const QScopedValueRollback guard(m_arranging, true);
        QHeaderView *header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            header->moveSection(header->visualIndex(column), column);
            header->showSection(column);
        }
    }
    rearrange();
    Q_EMIT arranged();
}

void ColumnTable::chooseColumn(int column, bool shown)
{
    m_chosen = true;
    {
        const QScopedValueRollback guard(m_arranging, true);
        setColumnHidden(column, !shown);
        if (shown)
            resizeColumnToContents(column);
    }
    rearrange();
    Q_EMIT arranged();
}

void ColumnTable::offerScrolling()
{
    setHorizontalScrollBarPolicy(m_chosen ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QByteArray ColumnTable::columns() const
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << m_chosen << m_sized << horizontalHeader()->saveState();
    return bytes;
}

void ColumnTable::restoreColumns(const QByteArray &bytes)
{
    bool chosen = false, sized = false;
    QByteArray state;
    QDataStream stream(bytes);
    stream >> chosen >> sized >> state;
    if (stream.status() != QDataStream::Ok)
        return;
    rearrange();
    {
        const QScopedValueRollback guard(m_arranging, true);
        if (!horizontalHeader()->restoreState(state))
            return;
    }
    m_chosen = chosen;
    m_sized = sized;
    horizontalHeader()->showSection(0);
    rearrange();
}

int ColumnTable::widthBesidesFirst() const
{
    int width = 0;
    for (int column = 1; column < model()->columnCount(); ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

int ColumnTable::narrowestFirst() const
{
    return fontMetrics().averageCharWidth() * fewestCharacters;
}

void ColumnTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 1; column < model()->columnCount(); ++column) {
        QAction *entry = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        entry->setObjectName(u"column%1"_qs.arg(column));
        entry->setCheckable(true);
        connect(
            menu, &QMenu::aboutToShow, entry, [this, entry, column] { entry->setChecked(!isColumnHidden(column)); });
        connect(entry, &QAction::triggered, this, [this, column](bool shown) { chooseColumn(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Fit widths"), this, &ColumnTable::fitColumns)->setObjectName(u"fitColumns");
    menu->addAction(tr("&Reset columns"), this, &ColumnTable::resetColumns)->setObjectName(u"resetColumns");
}

void ColumnTable::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"headerMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

} // namespace parting::ui
