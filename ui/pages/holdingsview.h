// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/lookups.h"
#include "core/workflow/run.h"
#include "ui/models/accountfacts.h"
#include "ui/pages/savetable.h"

#include <QTabWidget>

class QMenu;

namespace parting::ui {

class HoldingModel;
struct HoldingRow;
class PartView;
class FittedTable;
class ParticularsView;
class SubscriptionsView;

/// What the customer holds, in two tables: subscriptions, and everything else; and who else is about the customer.
class HoldingsView : public QTabWidget {
    Q_OBJECT

public:
    explicit HoldingsView(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    void show(const Lookups &);
    [[nodiscard]] TableToSave toSave() const; ///< the table on screen

Q_SIGNALS:
    void changeRequested(parting::WriteKind kind, const parting::SubscriptionId &subscription);
    void clearRequested(const parting::PlanWish &wish); ///< one order, or a line of it
    void readAgainRequested();
    void subscriptionChosen(const parting::Subscription &subscription);
    void particularsWanted(); ///< they are looked at, or another customer's are

private:
    void showOthers(const AccountFacts &);
    void openOthersMenu(const QPoint &at);
    void askForParticulars();
    void offerCancelling(QMenu &menu, const HoldingRow &row);

    SubscriptionsView *m_subscriptions = nullptr;
    HoldingModel *m_others = nullptr;
    std::vector<LineOfOrder> m_cancellable; ///< now, where writing is possible
    FittedTable *m_othersTable = nullptr;
    PartView *m_othersPart = nullptr;
    ParticularsView *m_particulars = nullptr;
};

} // namespace parting::ui
