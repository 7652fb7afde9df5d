// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subscriptionsview.h"

#include "ui/models/subscriptionmodel.h"
#include "ui/pages/gatetexts.h"
#include "ui/pages/looks.h"
#include "ui/pages/partview.h"
#include "ui/pages/tables.h"
#include "ui/text/particulars.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowmenu.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace parting::ui {

namespace {

std::optional<Chip> statusChip(const QModelIndex &index)
{
    const QVariant state = index.data(StateRole);
    if (!state.isValid())
        return std::nullopt;
    return chip(lookOf(state.value<SubscriptionStatus>()), index.data().toString());
}

} // namespace

SubscriptionsView::SubscriptionsView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"subscriptionsView");
    buildTable();
    m_part = new PartView(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_part, 1);
    layout->addWidget(buildActions());
    connect(m_part, &PartView::readAgainRequested, this, &SubscriptionsView::readAgainRequested);
}

void SubscriptionsView::buildTable()
{
    m_model = new SubscriptionModel(this);
    m_table = new FittedTable({SubscriptionModel::Class, SubscriptionModel::Renews});
    m_table->setObjectName(u"subscriptions");
    m_table->setAccessibleName(tr("Subscriptions"));
    m_table->setModel(m_model);
    dressHoldings(m_table);
    m_table->setItemDelegateForColumn(SubscriptionModel::Status, new StatusDelegate(statusChip, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SubscriptionsView::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubscriptionsView::showActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_table,
        [this](const QModelIndex &current) { m_table->selectRow(current.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SubscriptionsView::showActions);
}

QWidget *SubscriptionsView::buildActions()
{
    m_suspend = button(WriteKind::Suspend, tr("Suspend"), u"suspend");
    m_reactivate = button(WriteKind::Reactivate, tr("Reactivate"), u"reactivate");
    m_cancel = button(WriteKind::CancelSubscription, tr("Cancel subscription"), u"cancelSubscription");
    m_renewal = button(WriteKind::StopRenewal, tr("Stop renewal"), u"stopRenewal");
    m_why = new FocusText(tr("What can be done with the chosen subscription"));
    m_why->setObjectName(u"whyNotSubscription");
    m_lookedUp = new FocusText(tr("Support contact and licences"));
    m_lookedUp->setObjectName(u"subscriptionLookup");
    m_lookedUp->hide();
    m_actions = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::control);
    for (QPushButton *action : {m_suspend, m_reactivate, m_cancel, m_renewal})
        line->addWidget(action);
    line->addStretch(1);
    auto *lines = new QVBoxLayout(m_actions);
    lines->setContentsMargins(0, space::control, 0, 0);
    lines->setSpacing(space::tight);
    lines->addWidget(m_lookedUp);
    lines->addLayout(line);
    lines->addWidget(m_why);
    return m_actions;
}

QPushButton *SubscriptionsView::button(WriteKind kind, const QString &word, const char16_t *name)
{
    auto *button = new QPushButton(word);
    button->setObjectName(name);
    button->setAccessibleName(word);
    connect(button, &QPushButton::clicked, this, [this, kind] { request(kind); });
    return button;
}

void SubscriptionsView::show(const AccountFacts &facts)
{
    m_snapshot = facts.snapshot;
    m_now = facts.now;
    m_writesOff = sentenceFor(writeGate(facts), facts);
    const auto &part = facts.snapshot.subscriptions;
    const QString kept = m_table->currentIndex().data(KeyRole).toString();
    m_model->setNow(facts.now);
    m_model->setRows(part && *part ? subscriptionRows(**part) : std::vector<SubscriptionRow>());
    if (const int row = m_model->rowOf(kept); row >= 0)
        m_table->selectRow(row);
    if (!part && facts.reading)
        m_part->showReading();
    else if (!part)
        m_part->showBlank();
    else if (!*part)
        m_part->showError(part->error());
    else if (m_model->rowCount() == 0)
        m_part->showNothing(tr("No subscriptions."));
    else
        m_part->showTable();
    showActions();
}

TableToSave SubscriptionsView::toSave() const
{
    const auto of = [model = m_model](int row) {
        const SubscriptionRow &found = model->row(row);
        return found.subscription.value_or(Subscription{});
    };
    return {.table = m_table,
        .extra = {{tr("Subscription ID"), [of](int row) { return of(row).id.toString(); }},
            {tr("Order ID"), [of](int row) { return of(row).orderId; }},
            {tr("Offer ID"), [of](int row) { return of(row).offerId; }}}};
}

const SubscriptionRow *SubscriptionsView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

ChangeGate SubscriptionsView::gate(WriteKind kind) const
{
    const SubscriptionRow *row = chosen();
    if (!row)
        return ChangeGate::NoneChosen;
    if (!row->subscription)
        return ChangeGate::Unreadable;
    if (kind == WriteKind::Suspend)
        return suspendGate(*row->subscription, m_snapshot, m_now);
    if (kind == WriteKind::CancelSubscription)
        return cancelGate(*row->subscription, m_now);
    if (kind == WriteKind::StopRenewal)
        return renewalGate(*row->subscription);
    const int parent = m_model->rowOf(row->subscription->parentId.toString().toLower());
    const auto *above = parent < 0 ? nullptr : &m_model->row(parent);
    return reactivateGate(*row->subscription, above && above->subscription ? &*above->subscription : nullptr);
}

void SubscriptionsView::showActions()
{
    const bool writable = m_writesOff.isEmpty();
    m_actions->setVisible(m_model->rowCount() > 0);
    bool anyIsOn = false;
    const auto show = [&](QPushButton *button, ChangeGate gate, const QString &why) {
        button->setEnabled(writable && gate == ChangeGate::Open);
        button->setAccessibleDescription(writable ? why : m_writesOff);
        anyIsOn = anyIsOn || button->isEnabled();
    };
    const ChangeGate suspend = gate(WriteKind::Suspend), reactivate = gate(WriteKind::Reactivate);
    const ChangeGate cancel = gate(WriteKind::CancelSubscription);
    show(m_suspend, suspend, suspendSentence(suspend));
    show(m_reactivate, reactivate, reactivateSentence(reactivate));
    show(m_cancel, cancel, cancelSentence(cancel));
    m_why->setSentence(anyIsOn ? QString() : writable ? whyNothing() : m_writesOff);
    const ChangeGate renewal = gate(WriteKind::StopRenewal); // it takes nothing out of the way, so the reason stays
    show(m_renewal, renewal, renewalSentence(renewal));
    const SubscriptionRow *row = chosen();
    Q_EMIT chosenChanged(row ? row->subscription.value_or(Subscription{}) : Subscription{});
}

void SubscriptionsView::show(const Lookups::OfSubscription &lookedUp)
{
    QStringList parts;
    if (lookedUp.hasContact)
        parts << tr("Support contact: %1").arg(texts::contact(lookedUp.contact));
    if (lookedUp.hasLicences)
        parts << tr("Licences: %1").arg(texts::licences(lookedUp.licences));
    m_lookedUp->setSentence(parts.join(u" · "_qs));
    m_lookedUp->setVisible(!parts.isEmpty());
}

/// The reason that tells most: the one of the action that its class has.
QString SubscriptionsView::whyNothing() const
{
    const ChangeGate suspend = gate(WriteKind::Suspend), reactivate = gate(WriteKind::Reactivate);
    const bool suspended = suspend == ChangeGate::NotActive && reactivate != ChangeGate::NotSuspended;
    return suspend == ChangeGate::OtherClass ? cancelSentence(gate(WriteKind::CancelSubscription))
        : suspended                          ? reactivateSentence(reactivate)
                                             : suspendSentence(suspend);
}

void SubscriptionsView::request(WriteKind kind)
{
    if (const SubscriptionRow *row = chosen(); row && row->subscription)
        Q_EMIT changeRequested(kind, row->subscription->id);
}

void SubscriptionsView::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"subscriptionMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[kind, source] :
        {std::pair(WriteKind::Suspend, m_suspend), std::pair(WriteKind::Reactivate, m_reactivate),
            std::pair(WriteKind::CancelSubscription, m_cancel), std::pair(WriteKind::StopRenewal, m_renewal)}) {
        const WriteKind wish = kind;
        QAction *action = menu->addAction(source->text(), this, [this, wish] { request(wish); });
        action->setEnabled(source->isEnabled());
    }
    menu->addSeparator();
    if (const SubscriptionRow *row = chosen(); row && row->subscription)
        offerParts(menu,
            {{tr("Copy name"), row->subscription->displayName()},
                {tr("Copy subscription ID"), row->subscription->id.toString()},
                {tr("Copy order ID"), row->subscription->orderId}});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace parting::ui
