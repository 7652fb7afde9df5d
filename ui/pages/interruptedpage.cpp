// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/interruptedpage.h"

#include "ui/pages/columns.h"
#include "ui/pages/interruptedcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parting::ui {

InterruptedPage::InterruptedPage(Clock clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setObjectName(u"interruptedPage");
    auto *title = new PlainLabel(Type::Title);
    title->setWordWrap(true);
    title->setText(tr("What was left open"));
    auto *body = new QWidget;
    m_cards = new QVBoxLayout(body);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(title);
    layout->addWidget(scrolled(body, u"interruptedScroll"), 1);
}

void InterruptedPage::show(const std::vector<InterruptedRun> &runs)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const InterruptedRun &interrupted : runs) {
        auto *card = new InterruptedCard(interrupted, m_clock);
        connect(card, &InterruptedCard::continueRequested, this, &InterruptedPage::continueRequested);
        connect(card, &InterruptedCard::readAgainRequested, this, &InterruptedPage::readAgainRequested);
        connect(card, &InterruptedCard::sendAgainRequested, this, &InterruptedPage::sendAgainRequested);
        connect(card, &InterruptedCard::leaveRequested, this, &InterruptedPage::leaveRequested);
        m_cards->addWidget(card);
    }
    m_cards->addStretch(1);
}

void InterruptedPage::focusFirst()
{
    for (const char16_t *name : {u"continueRun", u"readRunAgain"}) {
        if (auto *button = findChild<QPushButton *>(QString::fromUtf16(name)))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace parting::ui
