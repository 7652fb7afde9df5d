// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainpages.h"

#include "ui/historypage.h"
#include "ui/pages/customersbar.h"
#include "ui/workplace.h"

#include <QApplication>

namespace parting::ui {

MainPages::MainPages(Workplace *work, std::function<HistoryPage *()> makeHistory, QWidget *parent)
    : PageStack(parent)
    , m_work(work)
    , m_makeHistory(std::move(makeHistory))
{
    setObjectName(QStringLiteral("mainPages"));
    addWidget(work);
}

void MainPages::showHistory(const CustomerId &customer)
{
    if (!historyIsShown())
        m_focusBefore = QApplication::focusWidget();
    if (!m_history) {
        m_history = m_makeHistory();
        addWidget(m_history);
        connect(m_history, &HistoryPage::left, this, &MainPages::leaveHistory);
    }
    setCurrentWidget(m_history);
    m_history->open(customer);
    Q_EMIT turned();
}

void MainPages::checkJournal()
{
    if (!historyIsShown())
        showHistory();
    m_history->verify();
}

void MainPages::leaveHistory()
{
    setCurrentWidget(m_work);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

bool MainPages::historyIsShown() const
{
    return m_history && currentWidget() == m_history;
}

void MainPages::find()
{
    historyIsShown() ? m_history->focusSearch() : m_work->bar().focusSearch();
}

void MainPages::readFocused()
{
    historyIsShown() ? m_history->refresh() : m_work->readFocused();
}

void MainPages::goBack()
{
    historyIsShown() ? leaveHistory() : m_work->goBack();
}

void MainPages::focusPane(int step)
{
    historyIsShown() ? m_history->focusPane(step) : m_work->focusPane(step);
}

} // namespace parting::ui
