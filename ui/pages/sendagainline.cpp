// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/sendagainline.h"

#include "core/workflow/resume.h"
#include "ui/pages/actionline.h"
#include "ui/text/texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/focustext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

SendAgainLine::SendAgainLine(Clock clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setObjectName(u"sendAgainLine");
    m_button = new QPushButton(icon(Icon::Send), tr("Send again"));
    m_button->setObjectName(u"sendRunAgain");
    m_button->setAccessibleName(m_button->text());
    m_sentence = new FocusText(tr("What sending again does"));
    m_sentence->setObjectName(u"whatSendingAgainDoes");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ActionLine(m_button, m_sentence, nullptr));
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SendAgainLine::refresh);
    connect(m_button, &QPushButton::clicked, this, &SendAgainLine::requested);
}

void SendAgainLine::show(const Run &run)
{
    m_from = sendAgainFrom(run);
    setVisible(m_from.isValid());
    refresh();
}

void SendAgainLine::refresh()
{
    const auto rest = m_clock.now().msecsTo(m_from);
    const bool early = m_from.isValid() && rest > 0;
    if (early)
        m_wait.start(std::chrono::milliseconds(rest));
    m_button->setEnabled(!early);
    m_sentence->setSentence(early
            ? tr("Possible from %1: the service may still be at it.").arg(texts::time(m_from))
            : tr("Reads first. It sends only if nothing came of it and the account is as you confirmed it, with the "
                 "same "
                 "request ID."));
    m_button->setAccessibleDescription(m_sentence->text());
}

} // namespace parting::ui
