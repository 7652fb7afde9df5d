// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/columnsmenu.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace parting::ui {
namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Columns)
};

void addColumns(QMenu *menu, QHeaderView *header)
{
    for (int column = 1; column < header->count(); ++column) {
        QAction *entry = menu->addAction(header->model()->headerData(column, Qt::Horizontal).toString());
        entry->setObjectName(QStringLiteral("column%1").arg(column));
        entry->setCheckable(true);
        entry->setChecked(!header->isSectionHidden(column));
        QObject::connect(entry, &QAction::triggered, header,
            [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

void addAction(QMenu *menu, const char16_t *name, const QString &text, const std::function<void()> &wish)
{
    if (wish)
        menu->addAction(text, menu, wish)->setObjectName(QString::fromUtf16(name));
}

} // namespace

void offerColumns(QMenu *menu, QTableView *table, std::function<void()> fit, std::function<void()> reset)
{
    QObject::connect(menu, &QMenu::aboutToShow, table, [=] {
        menu->clear();
        addColumns(menu, table->horizontalHeader());
        menu->addSeparator();
        addAction(menu, u"fitColumns", Columns::tr("Fit to content"), fit);
        addAction(menu, u"resetColumns", Columns::tr("Reset columns"), reset);
    });
}

void offerColumnsOnHeader(QTableView *table, std::function<void()> fit, std::function<void()> reset)
{
    QHeaderView *header = table->horizontalHeader();
    auto *menu = new QMenu(header);
    menu->setObjectName(QStringLiteral("headerMenu"));
    offerColumns(menu, table, std::move(fit), std::move(reset));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, menu,
        [menu, header](const QPoint &at) { menu->popup(header->mapToGlobal(at)); });
}

} // namespace parting::ui
