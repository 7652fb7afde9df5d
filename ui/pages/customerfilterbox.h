// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/listedreadiness.h"

#include <QComboBox>

namespace parting::ui {

/// What the list is narrowed by: what it says itself, and what is known of its customers' readiness, with how many.
class CustomerFilterBox : public QComboBox {
    Q_OBJECT

public:
    explicit CustomerFilterBox(QWidget *parent = nullptr);

    void choose(CustomerFilter);
    [[nodiscard]] CustomerFilter chosen() const;
    void showCounts(const FilterCounts &);
    void showPopup() override; ///< as wide as its longest line

Q_SIGNALS:
    void filterChanged(parting::ui::CustomerFilter);

private:
    void offer(CustomerFilter, const QString &text);
};

} // namespace parting::ui
