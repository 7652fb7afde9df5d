// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace parting::ui {

namespace {
constexpr int widthsRemembered = 16;
}

PlainLabel::PlainLabel(Type type, Token token, QWidget *parent) : QLabel(parent), m_type(type), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever stands behind it
    setFont(parting::ui::font(m_type));
    takeColor();
    connect(&Theme::instance(), &Theme::changed, this, &PlainLabel::takeColor);
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    takeColor();
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_measured.text != text() || m_measured.font != font() || m_measured.heights.size() > widthsRemembered)
        m_measured = {.text = text(), .font = font()};
    const auto known = m_measured.heights.constFind(width);
    return known != m_measured.heights.cend() ? *known
                                              : *m_measured.heights.insert(width, QLabel::heightForWidth(width));
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        takeFontSize();
    QLabel::changeEvent(event);
}

void PlainLabel::takeFontSize()
{
    QFont sized = parting::ui::font(m_type);
    sized.setWeight(font().weight()); // whoever made this label may have chosen another
    setFont(sized);
}

void PlainLabel::takeColor()
{
    QPalette mine;
    mine.setColor(QPalette::WindowText, color(m_token));
    setPalette(mine);
}

} // namespace parting::ui
