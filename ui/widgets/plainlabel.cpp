// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace parting::ui {

PlainLabel::PlainLabel(Type type, Token token, QWidget *parent) : QLabel(parent), m_type(type), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever stands behind it
    dress();
    connect(&Theme::instance(), &Theme::changed, this, &PlainLabel::dress);
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    dress();
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    QLabel::changeEvent(event);
}

void PlainLabel::dress()
{
    setFont(parting::ui::font(m_type));
    QPalette mine;
    mine.setColor(QPalette::WindowText, color(m_token));
    setPalette(mine);
}

} // namespace parting::ui
