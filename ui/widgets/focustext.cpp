// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/focustext.h"

#include "ui/widgets/announce.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace parting::ui {

FocusText::FocusText(const QString &name, QWidget *parent) : PlainLabel(Type::Body, Token::Text, parent)
{
    setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

void FocusText::setSentence(const QString &sentence)
{
    if (sentence == text())
        return;
    setText(sentence);
    announce(this, sentence);
}

void FocusText::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace parting::ui
