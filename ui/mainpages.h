// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/pagestack.h"

#include <QPointer>

#include <functional>

namespace parting::ui {

class HistoryPage;
class Workplace;

/// What the window shows: the workplace, or the history in front of it. What both know, the one shown does.
class MainPages : public PageStack {
    Q_OBJECT

public:
    /// The history is made when it is first wanted.
    MainPages(Workplace *, std::function<HistoryPage *()> makeHistory, QWidget *parent = nullptr);

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
    std::function<HistoryPage *()> m_makeHistory;
    HistoryPage *m_history = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace parting::ui
