// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QTableView;

namespace parting::ui {

/// Paints a cell with little more than drawText, so that a table of any length scrolls within a frame: selection, text
/// elided and aligned as the model says, indented by its IndentRole.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

protected:
    struct Look {
        std::optional<Icon> icon{};
        Token ink = Token::Text;
    };
    /// How the cell differs from plain text.
    [[nodiscard]] virtual Look look(const QModelIndex &) const { return {}; }
    /// Paints what stands on the row's background.
    virtual void paintCell(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const;
};

/// A column of chips. Where `chipOf` gives none the cell is painted as any other.
class StatusDelegate : public RowDelegate {
    Q_OBJECT

public:
    using ChipOf = std::function<std::optional<Chip>(const QModelIndex &)>;
    explicit StatusDelegate(ChipOf chipOf, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

protected:
    void paintCell(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    ChipOf m_chipOf;
};

/// Gives a table the look they all have: whole rows, no grid, no frame, rows as high as the font asks, RowDelegate.
void dressTable(QTableView *);

} // namespace parting::ui
