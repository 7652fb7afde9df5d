// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "ui/pages/services.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSplitter;

namespace parting::ui {

class AccountPane;
class CustomersBar;
class CustomersPane;

/// What the window is about: customers on the left, the chosen one on the right, the bar above both. The right side
/// follows the left, and reads once a walk through the list rests. The services outlive it.
class Workplace : public QWidget {
    Q_OBJECT

public:
    Workplace(const Services &, std::unique_ptr<AccountPane>, QWidget *parent);

    [[nodiscard]] CustomersBar &bar() const { return *m_bar; }
    [[nodiscard]] CustomersPane &customers() const { return *m_customers; }
    [[nodiscard]] AccountPane &account() const { return *m_account; }

    /// Shows and reads that customer, whether or not the list has it.
    void openCustomer(const CustomerId &);
    void readCustomer();
    void readFocused(); ///< the list or the customer, whichever the keyboard is in
    void goBack();
    void focusPane(int step); ///< so many panes further, round and round

    [[nodiscard]] QByteArray division() const; ///< how much of the width each side has
    void restoreDivision(const QByteArray &);

Q_SIGNALS:
    void customerChanged();

private:
    void arrange();
    void connectList();
    void connectAccount();
    void connectReadiness(ReadinessReader &, const History &);
    void follow(const CustomerId &, const QString &company, const QString &domain);
    [[nodiscard]] bool listHasKeyboard() const;

    CustomerDirectory &m_directory;
    const Clock m_clock;
    QTimer m_rest; ///< a walk through the list reads nothing until it rests
    CustomersBar *m_bar = nullptr;
    QSplitter *m_splitter = nullptr;
    CustomersPane *m_customers = nullptr;
    AccountPane *m_account = nullptr;
};

} // namespace parting::ui
