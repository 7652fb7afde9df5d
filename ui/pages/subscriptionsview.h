// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/lookups.h"
#include "core/workflow/run.h"
#include "ui/models/accountfacts.h"
#include "ui/pages/savetable.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace parting::ui {

class FocusText;
class PartView;
class SubscriptionModel;
struct SubscriptionRow;

/// The subscription table, and what can be done here to the chosen row, or why it can't.
class SubscriptionsView : public QWidget {
    Q_OBJECT

public:
    explicit SubscriptionsView(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    void show(const Lookups::OfSubscription &); ///< what was looked up about the chosen row
    [[nodiscard]] TableToSave toSave() const;

Q_SIGNALS:
    void changeRequested(parting::WriteKind kind, const parting::SubscriptionId &subscription);
    void readAgainRequested();
    void chosenChanged(const parting::Subscription &subscription); ///< without an ID for none, or for one not readable

private:
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QPushButton *button(WriteKind kind, const QString &word, const char16_t *name);
    void buildTable();
    void openMenu(const QPoint &at);
    void showActions();
    void request(WriteKind kind);
    [[nodiscard]] const SubscriptionRow *chosen() const;
    [[nodiscard]] ChangeGate gate(WriteKind kind) const;
    [[nodiscard]] QString whyNothing() const;

    SubscriptionModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    PartView *m_part = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_suspend = nullptr;
    QPushButton *m_reactivate = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_renewal = nullptr;
    FocusText *m_why = nullptr;
    FocusText *m_lookedUp = nullptr;
    AccountSnapshot m_snapshot; ///< what is shown, as of m_now
    QDateTime m_now;
    QString m_writesOff; ///< why nothing can be written at all; empty when it can
};

} // namespace parting::ui
