// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/homepage.h"

#include "core/service/offboarding.h"
#include "ui/pages/interruptedpage.h"
#include "ui/widgets/emptystate.h"

namespace parting::ui {

HomePage::HomePage(Offboarding &offboarding, const Clock &clock, QWidget *parent)
    : PageStack(parent)
    , m_offboarding(offboarding)
    , m_nothing(new EmptyState)
    , m_interrupted(new InterruptedPage(clock))
{
    setObjectName(u"homePage");
    m_nothing->setObjectName(u"nothingChosen");
    addWidget(m_nothing);
    addWidget(m_interrupted);
    m_nothing->show(Icon::Person, tr("Choose a customer to see whether and when you can part."));
    connect(m_interrupted, &InterruptedPage::readAgainRequested, &offboarding, &Offboarding::readAgain);
    connect(m_interrupted, &InterruptedPage::leaveRequested, &offboarding, &Offboarding::leave);
    connect(m_interrupted, &InterruptedPage::continueRequested, this, &HomePage::continueRequested);
    connect(m_interrupted, &InterruptedPage::sendAgainRequested, this, &HomePage::sendAgainRequested);
    connect(&offboarding, &Offboarding::interruptedChanged, this, &HomePage::refresh);
    refresh();
}

void HomePage::refresh()
{
    const std::vector<InterruptedRun> open = m_offboarding.interrupted();
    m_interrupted->show(open);
    setCurrentWidget(open.empty() ? static_cast<QWidget *>(m_nothing) : m_interrupted);
}

void HomePage::focusFirst()
{
    m_interrupted->focusFirst();
}

} // namespace parting::ui
