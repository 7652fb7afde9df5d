// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/elidedlabel.h"

namespace parting::ui {

namespace {

constexpr int longestShown = 1000; // layout of one line costs more than linear time
constexpr int shortestShown = 8;

} // namespace

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text.left(longestShown);
    setAccessibleName(m_text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * shortestShown), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_text ? QString() : Qt::convertFromPlainText(m_text));
}

} // namespace parting::ui
