// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/historymodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace parting::ui {

class SearchField;

/// Above the runs: the way back, the search field, what to show, and taking it away.
class HistoryBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    void setFilter(const HistoryFilter &);
    void focusSearch(); ///< and selects its text
    void offerSaving(bool);

Q_SIGNALS:
    void filterChanged();
    void runsRequested(); ///< the keyboard wants to go down into the runs
    void left();
    void csvWanted();
    void jsonWanted();

private:
    void buildSearch();
    void buildChoices();
    void buildSaving();

    SearchField *m_search = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace parting::ui
