// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/holdingsview.h"

#include "core/policy/softwareorders.h"
#include "ui/models/holdingmodel.h"
#include "ui/pages/particularsview.h"
#include "ui/pages/partview.h"
#include "ui/pages/subscriptionsview.h"
#include "ui/pages/tables.h"
#include "ui/widgets/rowmenu.h"

#include <QMenu>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace parting::ui {

namespace {

QString withCount(const QString &title, bool read, int count)
{
    return read ? u"%1 (%2)"_qs.arg(title, QLocale().toString(count)) : title;
}

template <class T> int countOf(const Part<Listing<T>> &part)
{
    return part && *part ? static_cast<int>((*part)->items.size() + (*part)->unreadable.size()) : 0;
}

} // namespace

HoldingsView::HoldingsView(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(u"holdings");
    setAccessibleName(tr("Holdings"));
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Holdings"));
    m_subscriptions = new SubscriptionsView;
    m_others = new HoldingModel(this);
    m_othersTable = new FittedTable({HoldingModel::Order, HoldingModel::Status});
    m_othersTable->setObjectName(u"otherHoldings");
    m_othersTable->setAccessibleName(tr("Other holdings"));
    m_othersTable->setModel(m_others);
    dressHoldings(m_othersTable);
    m_othersTable->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_othersTable, &QTableView::customContextMenuRequested, this, &HoldingsView::openOthersMenu);
    m_othersPart = new PartView(m_othersTable);
    addTab(m_subscriptions, tr("Subscriptions"));
    m_particulars = new ParticularsView;
    addTab(m_othersPart, tr("Other holdings"));
    addTab(m_particulars, tr("Reseller and billing"));
    connect(m_subscriptions, &SubscriptionsView::changeRequested, this, &HoldingsView::changeRequested);
    connect(m_subscriptions, &SubscriptionsView::readAgainRequested, this, &HoldingsView::readAgainRequested);
    connect(m_subscriptions, &SubscriptionsView::chosenChanged, this, &HoldingsView::subscriptionChosen);
    connect(this, &QTabWidget::currentChanged, this, &HoldingsView::askForParticulars);
    connect(m_othersPart, &PartView::readAgainRequested, this, &HoldingsView::readAgainRequested);
}

void HoldingsView::show(const AccountFacts &facts)
{
    const AccountSnapshot &snapshot = facts.snapshot;
    m_subscriptions->show(facts);
    setTabText(0,
        withCount(
            tr("Subscriptions"), snapshot.subscriptions && *snapshot.subscriptions, countOf(snapshot.subscriptions)));
    showOthers(facts);
    askForParticulars();
}

void HoldingsView::askForParticulars()
{
    if (currentWidget() == m_particulars)
        Q_EMIT particularsWanted();
}

void HoldingsView::show(const Lookups &lookups)
{
    m_subscriptions->show(lookups.subscription());
    m_particulars->show(lookups.customer());
}

TableToSave HoldingsView::toSave() const
{
    if (currentIndex() == 0)
        return m_subscriptions->toSave();
    return {
        .table = m_othersTable, .extra = {{tr("Order ID"), [this](int row) { return m_others->row(row).orderId; }}}};
}

void HoldingsView::openOthersMenu(const QPoint &at)
{
    const QModelIndex index = m_othersTable->indexAt(at);
    if (!index.isValid())
        return;
    const HoldingRow &row = m_others->row(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"holdingMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerCancelling(*menu, row);
    offerParts(menu, {{tr("Copy item"), row.item}, {tr("Copy order ID"), row.orderId}});
    menu->popup(m_othersTable->viewport()->mapToGlobal(at));
}

/// The order of the row; and its line by itself, where the order has more of them.
void HoldingsView::offerCancelling(QMenu &menu, const HoldingRow &row)
{
    const LineOfOrder own{.order = OrderId(row.orderId), .line = row.line};
    const auto lines = std::count_if(m_cancellable.begin(), m_cancellable.end(),
        [&own](const LineOfOrder &each) { return each.order == own.order; });
    if (lines == 0)
        return;
    if (lines > 1 && std::find(m_cancellable.begin(), m_cancellable.end(), own) != m_cancellable.end())
        menu.addAction(tr("Cancel only this item…"), this,
            [this, own] { Q_EMIT clearRequested({.kinds = {WriteKind::CancelOrder}, .lines = {own}}); });
    menu.addAction(tr("Cancel order…"), this,
        [this, own] { Q_EMIT clearRequested({.kinds = {WriteKind::CancelOrder}, .orders = {own.order}}); });
    menu.addSeparator();
}

void HoldingsView::showOthers(const AccountFacts &facts)
{
    const auto &entitlements = facts.snapshot.entitlements;
    const auto &orders = facts.snapshot.orders;
    m_others->setRows(holdingRows(facts.snapshot));
    m_cancellable.clear();
    if (writeGate(facts) == WriteGate::Open)
        for (const PlannedWrite &write : cancellableLines(facts.snapshot, facts.now))
            m_cancellable.push_back({.order = write.order, .line = write.line.value_or(0)});
    const bool allRead = entitlements && *entitlements && orders && *orders;
    setTabText(1, withCount(tr("Other holdings"), allRead, m_others->rowCount()));
    if (m_others->rowCount() > 0)
        m_othersPart->showTable();
    else if (entitlements && !*entitlements)
        m_othersPart->showError(entitlements->error());
    else if (orders && !*orders)
        m_othersPart->showError(orders->error());
    else if (allRead)
        m_othersPart->showNothing(tr("No reservations, no software, no pending orders."));
    else if (facts.reading)
        m_othersPart->showReading();
    else
        m_othersPart->showBlank();
}

} // namespace parting::ui
