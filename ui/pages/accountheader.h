// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include <QWidget>

class QPushButton;

namespace parting::ui {

class ChipLabel;
class ElidedLabel;
class IdLabel;
class PlainLabel;

/// Who the customer is, and how old what is shown is.
class AccountHeader : public QWidget {
    Q_OBJECT

public:
    explicit AccountHeader(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    void focusFirst();

Q_SIGNALS:
    void readAgainRequested();
    void stopReadingRequested();
    void historyRequested();

private:
    [[nodiscard]] QLayout *titleLine();
    [[nodiscard]] QLayout *idLine();
    void showCustomer(const AccountFacts &);
    void showAge(const AccountFacts &);
    [[nodiscard]] static QString ageText(const AccountFacts &);

    ElidedLabel *m_breadcrumb = nullptr;
    ElidedLabel *m_name = nullptr;
    PlainLabel *m_age = nullptr;
    QPushButton *m_readAgain = nullptr;
    QPushButton *m_stopReading = nullptr;
    ChipLabel *m_relationship = nullptr;
    ElidedLabel *m_domain = nullptr;
    IdLabel *m_id = nullptr;
    ElidedLabel *m_address = nullptr;
};

} // namespace parting::ui
