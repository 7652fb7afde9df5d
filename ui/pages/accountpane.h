// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/service/session.h"
#include "ui/pages/accountoffers.h"
#include "ui/pages/desktop.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <memory>

namespace parting {
class AccountReader;
class Offboarding;
} // namespace parting

namespace parting::ui {

/// The right side of the window: one customer from account through review and run to the proof. It connects its pages
/// to the services and shows at most what belongs to the customer last given. Session, services and clock outlive it.
class AccountPane : public QWidget {
    Q_OBJECT

public:
    /// Whether another listed customer bears the same company name; then Review asks for the domain instead.
    using NameIsShared = std::function<bool(const CustomerId &customer, const QString &company)>;

    AccountPane(const Session &session, AccountReader &reader, Offboarding &offboarding, Clock clock, Desktop desktop,
        NameIsShared nameIsShared, QWidget *parent = nullptr);
    ~AccountPane() override;

    /// Shows name and domain as the list has them at once, and nothing of any other customer; reads nothing. A customer
    /// with a run that is on, or whose end was not put aside yet, shows that run.
    void showCustomer(const CustomerId &customer, const QString &company, const QString &domain);
    /// Reads the shown customer from the service (again); without a customer nothing happens.
    void read();
    void stopReading();
    void showNothing(); ///< "no customer chosen", or what an earlier process left open

    /// One page back: review to account, result to account. False when there is no page to go back to.
    bool back();
    [[nodiscard]] bool canGoBack() const;
    void focusFirst(); ///< puts the keyboard on the page's first control

    /// What can be begun now; each only opens its Review.
    [[nodiscard]] AccountOffers offers() const;
    void suspendAll();
    void removeRelationship();
    [[nodiscard]] QString summary() const; ///< the account in a few lines of plain text
    void saveHoldings(); ///< the table of holdings on screen, as CSV

    [[nodiscard]] CustomerId customer() const; ///< empty when none is shown
    [[nodiscard]] bool reading() const;
    [[nodiscard]] bool runIsOn() const; ///< closing the window asks once then
    [[nodiscard]] QString title() const; ///< "Contoso AB", "Review: Contoso AB"; plain text, the ID where no name is
                                         ///< known; empty without a customer

Q_SIGNALS:
    void customerRemoved(const parting::CustomerId &customer, const QDateTime &at);
    void customersRequested(); ///< *Back to customers*: the keyboard goes to the list
    void readingChanged();
    void offersChanged();
    void titleChanged();
    void canGoBackChanged();
    void runStateChanged(); ///< runIsOn() may differ

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting::ui
