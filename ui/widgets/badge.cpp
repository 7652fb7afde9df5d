// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/badge.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace parting::ui {

Badge::Badge(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setObjectName(QStringLiteral("badge"));
    setTextFormat(Qt::PlainText);
    QFont bold = parting::ui::font(Type::Small);
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::control, fontMetrics().height() + space::tight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect box({}, sizeHint());
    box.moveCenter(rect().center());
    painter.setPen(color(ink(m_tone)));
    painter.setBrush(color(tint(m_tone)));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::tight, space::tight);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace parting::ui
