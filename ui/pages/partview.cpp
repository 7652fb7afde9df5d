// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/partview.h"

#include "ui/text/texts.h"
#include "ui/widgets/emptystate.h"

#include <QTableView>
#include <QTimerEvent>

namespace parting::ui {

namespace {

constexpr int quietMs = 300;

} // namespace

PartView::PartView(QTableView *table, QWidget *parent)
    : PageStack(parent)
    , m_table(table)
    , m_blank(new QWidget)
    , m_state(new EmptyState)
{
    m_state->setObjectName(u"partState");
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the table says how high this is
    addWidget(m_blank);
    addWidget(m_table);
    addWidget(m_state);
    connect(m_state, &EmptyState::actionRequested, this, &PartView::readAgainRequested);
}

void PartView::showTable()
{
    settle(m_table);
}

void PartView::showNothing(const QString &sentence)
{
    m_state->show(Icon::CheckCircle, sentence);
    settle(m_state);
}

void PartView::showBlank()
{
    settle(m_blank);
}

void PartView::showReading()
{
    if (m_reading)
        return;
    m_reading = true;
    setCurrentWidget(m_blank);
    m_rest = startTimer(quietMs);
}

void PartView::showError(const Error &error)
{
    m_state->show(Icon::Failed, texts::sentence(error), tr("Read again"));
    settle(m_state);
}

void PartView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rest)
        return;
    killTimer(std::exchange(m_rest, 0));
    m_state->show(Icon::Hourglass, tr("Reading…"));
    setCurrentWidget(m_state);
}

void PartView::settle(QWidget *page)
{
    m_reading = false;
    if (m_rest != 0)
        killTimer(std::exchange(m_rest, 0));
    setCurrentWidget(page);
}

} // namespace parting::ui
