// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How each flat control is drawn, in the colours in force; Style says when.
namespace parting::ui::controls {

[[nodiscard]] bool isDestructive(const QWidget *);

void drawFocus(QPainter *, const QRect &);
void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawButtonLabel(QPainter *, const QStyleOptionButton *, const QWidget *);
void drawField(QPainter *painter, const QStyleOption *option);
void drawFrame(QPainter *painter, const QStyleOption *option); ///< of what scrolls in it
void drawToolPanel(QPainter *painter, const QStyleOption *option);
void drawCheckBox(QPainter *painter, const QStyleOption *option);
void drawRadioButton(QPainter *, const QStyleOption *);
void drawMenuBarItem(QPainter *, const QStyleOption *);
void drawHeaderSection(QPainter *painter, const QStyleOption *option);
void drawTab(QPainter *painter, const QStyleOptionTab *tab);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &handle);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &, QStyle::SubControl); ///< it has no arrow buttons

} // namespace parting::ui::controls
