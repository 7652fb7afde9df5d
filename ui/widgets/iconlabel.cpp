// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace parting::ui {
namespace {
constexpr int smallSide = 16;
}

IconLabel::IconLabel(Icon icon, Token token, QWidget *parent) : QWidget(parent), m_icon(icon), m_token(token)
{
    setSide(smallSide);
}

void IconLabel::setSide(int pixels)
{
    m_side = pixels;
    setFixedSize(m_side, m_side);
}

void IconLabel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_icon, m_token).paint(&painter, rect());
}

} // namespace parting::ui
