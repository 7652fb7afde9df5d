// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"
#include "ui/pages/accountoffers.h"
#include "ui/pages/desktop.h"
#include "ui/pages/services.h"
#include "ui/pages/shownaccount.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace parting::ui {

class AccountPage;
class HomePage;
class OffboardingFlow;
class PageStack;

/// The right side of the window: one customer from account through review and run to the proof. It connects its pages
/// to the services and shows at most what belongs to the customer last given. Session and services outlive it.
class AccountPane : public QWidget {
    Q_OBJECT

public:
    AccountPane(const Services &services, Desktop desktop, QWidget *parent = nullptr);

    /// Shows name and domain as the list has them at once, and nothing of any other customer; reads nothing. A customer
    /// with a run that is on, or whose end was not put aside yet, shows that run.
    void showCustomer(const CustomerId &customer, const QString &company, const QString &domain);
    /// Reads the shown customer from the service (again); without a customer nothing happens.
    void read();
    void showNothing(); ///< "no customer chosen", or what an earlier process left open

    /// One page back: review to account, result to account. False when there is no page to go back to.
    bool back();
    void focusFirst(); ///< puts the keyboard on the page's first control

    /// What can be begun now; each only opens its Review.
    [[nodiscard]] AccountOffers offers() const;
    void suspendAll();
    void clearAll();
    void softExit();
    void endDelegatedAdmin();
    void removeRelationship();
    [[nodiscard]] QString summary() const; ///< the account in a few lines of plain text
    void openInPartnerCenter();
    void openInAzurePortal();
    void saveHoldings(); ///< the table of holdings on screen, as CSV

    [[nodiscard]] CustomerId customer() const; ///< empty when none is shown
    [[nodiscard]] bool runIsOn() const; ///< closing the window asks once then
    [[nodiscard]] QString title() const; ///< "Contoso AB", "Review: Contoso AB"; plain text, the ID where no name is
                                         ///< known; empty without a customer

Q_SIGNALS:
    void customerRemoved(const parting::CustomerId &customer, const QDateTime &at);
    void historyRequested(); ///< of the customer shown
    void customersRequested(); ///< *Back to customers*: the keyboard goes to the list
    void offersChanged();
    void titleChanged();
    void runStateChanged(); ///< runIsOn() may differ

private:
    void connectAccount();
    void connectFlow();
    void openPortal(const QUrl &url);
    void refresh();
    void stageChanged();
    void carryOn(const RunId &, bool (Offboarding::*how)(const RunId &));
    void clear(const PlanWish &);
    void prepare(const std::function<void()> &wish);
    void tellOfEnd(const Run &);
    void tellOfOpenRuns();

    const Session &m_session;
    AccountReader &m_reader;
    LastReads &m_last;
    Offboarding &m_offboarding;
    const Clock m_clock;
    const Desktop m_desktop;
    ShownAccount m_shown;
    QTimer m_ageing;
    QTimer m_gathering; ///< parts of an account that come together are shown together
    std::function<void()> m_onMessageAction; ///< what the button of the account's message does
    PageStack *m_stack = nullptr;
    HomePage *m_home = nullptr;
    AccountPage *m_account = nullptr;
    OffboardingFlow *m_flow = nullptr;
};

} // namespace parting::ui
