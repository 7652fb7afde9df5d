// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace parting::ui {
namespace {

constexpr int iconSide = 16;
constexpr int padding = 6;

int chipHeight(const QFontMetrics &metrics)
{
    return qMax(iconSide, metrics.height()) + space::tight;
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {
        padding + iconSide + space::tight + metrics.horizontalAdvance(chip.text) + padding + 2, chipHeight(metrics)};
}

void paintChip(QPainter *painter, const QRect &room, const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    QRect box(QPoint(), chipSize(chip, font).boundedTo(room.size()));
    box.moveLeft(room.left());
    box.moveTop(room.top() + (room.height() - box.height()) / 2);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(tint(chip.tone)));
    painter->drawRoundedRect(box, space::tight, space::tight);

    const QRect iconBox(box.left() + padding, box.top() + (box.height() - iconSide) / 2, iconSide, iconSide);
    icon(chip.icon, ink(chip.tone)).paint(painter, iconBox);

    const QRect textBox(
        QPoint(iconBox.right() + 1 + space::tight, box.top()), QPoint(box.right() - padding, box.bottom()));
    painter->setFont(font);
    painter->setPen(color(chip.tone == Tone::Neutral ? Token::Text : ink(chip.tone)));
    painter->drawText(
        textBox, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(chip.text, Qt::ElideRight, textBox.width()));
    painter->restore();
}

} // namespace parting::ui
