// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"

#include <QPointer>
#include <QStackedWidget>

namespace parting::ui {

class HistoryPage;
class Workplace;

/// What the window shows: the workplace, or the history in front of it. What both know, the one shown does.
class MainPages : public QStackedWidget {
    Q_OBJECT

public:
    MainPages(Workplace *, HistoryPage *, QWidget *parent = nullptr);

    void showHistory(const CustomerId &customer = {}); ///< of a customer, or all
    void checkJournal();
    void leaveHistory(); ///< the keyboard goes back to where it was
    [[nodiscard]] bool historyIsShown() const;

    void find();
    void readFocused();
    void goBack();
    void focusPane(int step);

Q_SIGNALS:
    void turned(); ///< to the other page

private:
    Workplace *m_work;
    HistoryPage *m_history;
    QPointer<QWidget> m_focusBefore;
};

} // namespace parting::ui
