// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/lookups.h"
#include "core/workflow/run.h"
#include "ui/models/accountfacts.h"
#include "ui/pages/savetable.h"
#include "ui/widgets/messagebar.h"

#include <QUrl>
#include <QWidget>

class QScrollArea;

namespace parting::ui {

class AccountFooter;
class AccountHeader;
class ChecklistView;
class HoldingsView;
class VerdictBand;

/// One customer: who they are, whether and when one can part, what stands in the way, what they hold, and the way out.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    void show(const Lookups &);
    void focusFirst();
    [[nodiscard]] TableToSave holdingsToSave() const; ///< without its name
    /// Says one thing above the verdict until it is closed, or until another customer is shown.
    void say(const Message &);

Q_SIGNALS:
    void readAgainRequested();
    void historyRequested();
    void stopReadingRequested();
    void clearRequested(const parting::PlanWish &wish);
    void removeRequested();
    void linkRequested(const QUrl &url);
    void subscriptionChosen(const parting::Subscription &subscription);
    void particularsWanted();
    void messageActionRequested(); ///< the button of what say() said

private:
    [[nodiscard]] QWidget *buildBody();
    void connectParts();
    void showVerdict(const AccountFacts &);
    void tellTrouble(const AccountFacts &);
    void showBlockers();

    CustomerId m_customer;
    AccountHeader *m_header = nullptr;
    QDateTime m_toldTrouble; ///< readAt of the snapshot whose trouble was told, so that closing it lasts
    bool m_tellsTrouble = false; ///< the message is about what could not be read
    MessageBar *m_message = nullptr;
    VerdictBand *m_verdict = nullptr;
    QScrollArea *m_scroll = nullptr;
    ChecklistView *m_checklist = nullptr;
    HoldingsView *m_holdings = nullptr;
    AccountFooter *m_footer = nullptr;
};

} // namespace parting::ui
