// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowdelegate.h"

#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace parting::ui {
namespace {

constexpr int iconSide = 16;

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant wished = index.data(Qt::TextAlignmentRole);
    return wished.isValid() ? Qt::Alignment(wished.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

int indentOf(const QModelIndex &index)
{
    return index.column() == 0 ? index.data(IndentRole).toInt() * space::group : 0;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool active = option.state & QStyle::State_Active;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(active ? Token::Selection : Token::Divider));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Token::Raised));
    QStyleOptionViewItem inner = option;
    inner.rect = option.rect.adjusted(space::control, 0, -space::control, 0);
    paintCell(painter, inner, index);
}

void RowDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = this->look(index);
    QRect room = option.rect.adjusted(indentOf(index), 0, 0, 0);
    if (look.icon) {
        const QRect box(room.left(), room.top() + (room.height() - iconSide) / 2, iconSide, iconSide);
        icon(*look.icon, look.ink).paint(painter, box);
        room.setLeft(box.right() + 1 + space::tight);
    }
    painter->setFont(option.font);
    painter->setPen(color(look.ink));
    const QString text = option.fontMetrics.elidedText(index.data().toString(), option.textElideMode, room.width());
    painter->drawText(room, int(alignmentOf(index) | Qt::TextSingleLine), text);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = look(index).icon ? iconSide + space::tight : 0;
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString()) + 1; // it rounds down
    return {indentOf(index) + icon + text + 2 * space::control, rowHeight()};
}

StatusDelegate::StatusDelegate(ChipOf chipOf, QObject *parent) : RowDelegate(parent), m_chipOf(std::move(chipOf)) { }

void StatusDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const auto chip = m_chipOf(index))
        paintChip(painter, option.rect, *chip, option.font);
    else
        RowDelegate::paintCell(painter, option, index);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chip = m_chipOf(index);
    if (!chip)
        return RowDelegate::sizeHint(option, index);
    return {chipSize(*chip, option.font).width() + 2 * space::control, rowHeight()};
}

void dressTable(QTableView *table)
{
    table->setItemDelegate(new RowDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setMouseTracking(true);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace parting::ui
