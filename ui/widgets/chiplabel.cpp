// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chiplabel.h"

#include <QPainter>

namespace parting::ui {

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, font());
}

} // namespace parting::ui
