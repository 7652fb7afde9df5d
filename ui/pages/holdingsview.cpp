// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/holdingsview.h"

#include "ui/models/holdingmodel.h"
#include "ui/pages/partview.h"
#include "ui/pages/subscriptionsview.h"
#include "ui/pages/tables.h"

#include <QTableView>

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
    m_subscriptions = new SubscriptionsView;
    m_others = new HoldingModel(this);
    auto *table = new FittedTable({HoldingModel::Order, HoldingModel::Status});
    table->setObjectName(u"otherHoldings");
    table->setAccessibleName(tr("Other holdings"));
    table->setModel(m_others);
    dressHoldings(table);
    m_othersPart = new PartView(table);
    addTab(m_subscriptions, tr("Subscriptions"));
    addTab(m_othersPart, tr("Other holdings"));
    connect(m_subscriptions, &SubscriptionsView::changeRequested, this, &HoldingsView::changeRequested);
    connect(m_subscriptions, &SubscriptionsView::readAgainRequested, this, &HoldingsView::readAgainRequested);
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
}

void HoldingsView::showOthers(const AccountFacts &facts)
{
    const auto &entitlements = facts.snapshot.entitlements;
    const auto &orders = facts.snapshot.orders;
    m_others->setRows(holdingRows(facts.snapshot));
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
