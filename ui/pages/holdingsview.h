// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"
#include "ui/models/accountfacts.h"

#include <QTabWidget>

namespace parting::ui {

class HoldingModel;
class PartView;
class SubscriptionsView;

/// What the customer holds, in two tables: subscriptions, and everything else.
class HoldingsView : public QTabWidget {
    Q_OBJECT

public:
    explicit HoldingsView(QWidget *parent = nullptr);

    void show(const AccountFacts &);

Q_SIGNALS:
    void changeRequested(parting::WriteKind kind, const parting::SubscriptionId &subscription);
    void readAgainRequested();

private:
    void showOthers(const AccountFacts &);

    SubscriptionsView *m_subscriptions = nullptr;
    HoldingModel *m_others = nullptr;
    PartView *m_othersPart = nullptr;
};

} // namespace parting::ui
