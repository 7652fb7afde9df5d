// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tickline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace parting::ui {

TickLine::TickLine(const QString &sentence, QWidget *parent) : QWidget(parent), m_box(new QCheckBox)
{
    m_box->setObjectName(u"tick");
    m_box->setAccessibleName(sentence);
    auto *text = new PlainLabel;
    text->setWordWrap(true);
    text->setText(sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    connect(m_box, &QCheckBox::toggled, this, &TickLine::tickedChanged);
}

void TickLine::setTicked(bool ticked)
{
    m_box->setChecked(ticked);
}

void TickLine::takeFocus()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

bool TickLine::ticked() const
{
    return m_box->isChecked();
}

void TickLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->toggle();
}

} // namespace parting::ui
