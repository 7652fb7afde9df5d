// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/actionline.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace parting::ui {

namespace {

constexpr int narrowCharacters = 80;

} // namespace

bool isNarrow(const QWidget *widget)
{
    return widget->width() < widget->fontMetrics().averageCharWidth() * narrowCharacters;
}

ActionLine::ActionLine(QWidget *main, QWidget *sentence, QWidget *other, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_sentence(sentence)
    , m_other(other)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::pane);
    m_layout->setVerticalSpacing(space::control);
    m_layout->setColumnStretch(1, 1);
    arrange(false);
}

void ActionLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isNarrow(this) != m_narrow)
        arrange(!m_narrow);
}

void ActionLine::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *part : {m_main, m_sentence, m_other})
        if (part)
            m_layout->removeWidget(part);
    m_layout->addWidget(m_main, 1, 0);
    if (narrow)
        m_layout->addWidget(m_sentence, 0, 0, 1, 3);
    else
        m_layout->addWidget(m_sentence, 1, 1);
    if (m_other)
        m_layout->addWidget(m_other, 1, 2);
}

} // namespace parting::ui
