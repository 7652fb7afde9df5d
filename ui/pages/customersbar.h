// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/listedreadiness.h"

#include <QDateTime>
#include <QWidget>

class QToolButton;

namespace parting::ui {

class CustomerFilterBox;
class ElidedLabel;
class SearchField;

/// The row of tools above list and account: search, filter, the switch for readiness, reading the list again with the
/// time it was read, and who the partner is.
class CustomersBar : public QWidget {
    Q_OBJECT

public:
    explicit CustomersBar(QWidget *parent = nullptr);

    void focusSearch(); ///< and selects what is in it, to be typed over
    void clearSearch();
    void setFilter(CustomerFilter);
    [[nodiscard]] CustomerFilter filter() const;
    void showCounts(const FilterCounts &);
    void setReadsReadiness(bool);
    [[nodiscard]] bool readsReadiness() const;
    void setReadAt(const QDateTime &, const QDateTime &now); ///< invalid: not read yet
    void setPartner(const QString &company);

Q_SIGNALS:
    void searchChanged(const QString &);
    void filterChanged(parting::ui::CustomerFilter);
    void readinessSwitched(bool on);
    void readAgainRequested();
    void listRequested(); ///< Down or Enter: the keyboard goes to the list

private:
    void buildSearch();
    void buildFilter();

    SearchField *m_search = nullptr;
    CustomerFilterBox *m_filter = nullptr;
    QToolButton *m_readiness = nullptr;
    QToolButton *m_readAgain = nullptr;
    QWidget *m_partnerIcon = nullptr;
    ElidedLabel *m_partner = nullptr;
};

} // namespace parting::ui
