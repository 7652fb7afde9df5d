// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/controls.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace parting::ui::controls {
namespace {

constexpr qreal radius = 4;
constexpr int iconGap = 6;

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

bool isDestructive(const QWidget *widget)
{
    return widget && widget->property(Style::destructive).toBool();
}

void drawFocus(QPainter *painter, const QRect &rect)
{
    drawBox(painter, rect, Qt::transparent, color(Token::Accent));
}

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto state = option->state;
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const bool focused = state & QStyle::State_HasFocus;
    if (isDestructive(widget) && enabled) {
        const QColor fill = color(Token::Failure);
        drawBox(painter, option->rect, pressed || hovered ? fill.darker(pressed ? 120 : 110) : fill, {});
        if (focused)
            drawBox(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, color(Token::OnFailure), 1.5);
        return;
    }
    const Token fill = pressed ? Token::Divider : hovered ? Token::Raised : enabled ? Token::Surface : Token::Window;
    const Token outline = focused ? Token::Accent : enabled ? Token::Line : Token::Divider;
    drawBox(painter, option->rect, color(fill), color(outline), focused ? 2 : 1);
}

void drawButtonLabel(QPainter *painter, const QStyleOptionButton *button, const QWidget *widget)
{
    const bool enabled = button->state & QStyle::State_Enabled;
    const Token ink = !enabled ? Token::Disabled : isDestructive(widget) ? Token::OnFailure : Token::Text;
    if ((button->features & QStyleOptionButton::Flat) && (button->state & QStyle::State_HasFocus))
        drawFocus(painter, button->rect); // it has no panel to show it
    const int iconRoom = button->icon.isNull() ? 0 : button->iconSize.width() + iconGap;
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    QRect room = button->rect;
    room.setLeft(room.left() + qMax(0, (room.width() - iconRoom - textWidth) / 2));
    if (iconRoom > 0) {
        const QRect box(QPoint(room.left(), room.center().y() - button->iconSize.height() / 2 + 1), button->iconSize);
        button->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + iconRoom);
    }
    painter->setPen(color(ink));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, button->text);
}

void drawField(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    drawBox(painter, option->rect, color(enabled ? Token::Surface : Token::Window),
        color(focused     ? Token::Accent
                : enabled ? Token::Line
                          : Token::Divider),
        focused ? 2 : 1);
}

void drawFrame(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    painter->setPen(color(option->state & QStyle::State_HasFocus ? Token::Accent : Token::Line));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1)); // its corners are those of the viewport inside
    painter->restore();
}

void drawToolPanel(QPainter *painter, const QStyleOption *option)
{
    const auto state = option->state;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        drawBox(painter, option->rect, color(Token::Divider), {});
    else if ((state & QStyle::State_MouseOver) && (state & QStyle::State_Enabled))
        drawBox(painter, option->rect, color(Token::Raised), color(Token::Divider));
    if (state & QStyle::State_HasFocus)
        drawBox(painter, option->rect, Qt::transparent, color(Token::Accent), 2);
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool checked = option->state & QStyle::State_On;
    const Token outline = enabled ? (checked ? Token::Accent : Token::Line) : Token::Divider;
    drawBox(painter, option->rect, color(checked && enabled ? Token::Accent : Token::Surface), color(outline));
    if (checked)
        icon(Icon::Check, enabled ? Token::OnAccent : Token::Disabled)
            .paint(painter, option->rect.adjusted(1, 1, -1, -1));
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool checked = option->state & QStyle::State_On;
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color(enabled ? (checked ? Token::Accent : Token::Line) : Token::Divider));
    painter->setBrush(color(Token::Surface));
    painter->drawEllipse(circle);
    if (checked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(enabled ? Token::Accent : Token::Disabled));
        painter->drawEllipse(circle.adjusted(3, 3, -3, -3));
    }
    painter->restore();
}

void drawMenuBarItem(QPainter *painter, const QStyleOption *option)
{
    if (option->state & QStyle::State_Selected)
        drawBox(painter, option->rect, color(Token::Divider), {});
}

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    painter->fillRect(option->rect, color(hovered ? Token::Raised : Token::Surface));
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, color(Token::Divider));
}

void drawTab(QPainter *painter, const QStyleOptionTab *tab)
{
    const bool selected = tab->state & QStyle::State_Selected;
    const bool hovered = tab->state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const QRect line(
        tab->rect.left() + space::control, tab->rect.bottom() - 1, tab->rect.width() - 2 * space::control, 2);
    painter->fillRect(line, color(selected ? Token::Accent : Token::Divider));
    if (tab->state & QStyle::State_HasFocus)
        drawFocus(painter, tab->rect.adjusted(1, 1, -1, -space::tight));
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &handle)
{
    painter->fillRect(bar->rect, color(Token::Surface));
    if (bar->minimum == bar->maximum)
        return;
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor ink = color(Token::Line);
    ink.setAlphaF(active ? 1.0F : 0.6F);
    drawBox(painter, handle.adjusted(3, 3, -3, -3), ink, {});
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int handle =
        range == 0 ? length : qBound(32, int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return across ? QRect(from, 0, size, bar.rect.height()) : QRect(0, from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(at, handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(at + handle, length - at - handle);
    case QStyle::SC_ScrollBarGroove:
        return stretch(0, length);
    default:
        return {};
    }
}

} // namespace parting::ui::controls
