// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style.h"

#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace parting::ui {

using namespace controls;

namespace {

constexpr int scrollBarWidth = 12;
constexpr int sortArrowSide = 12;
constexpr int arrowRoom = 14; // at the right of a header's title, in place of the margin there

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(painter, option, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(painter, option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, option);
        return;
    case PE_FrameFocusRect:
        return drawFocus(painter, option->rect);
    case PE_IndicatorCheckBox:
        return drawCheckBox(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(painter, option);
    case PE_IndicatorArrowDown:
        return icon(Icon::ChevronDown, Token::Muted).paint(painter, option->rect);
    case PE_Frame:
        return drawFrame(painter, option);
    case PE_FrameTabBarBase:
        return painter->fillRect(
            option->rect.left(), option->rect.bottom(), option->rect.width(), 1, color(Token::Divider));
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(painter, button, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(painter, option);
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(painter, header, widget);
        break;
    case CE_MenuBarEmptyArea:
        return;
    case CE_MenuBarItem:
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(painter, entry);
            return drawItemText(painter, entry->rect,
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, entry->palette,
                entry->state & State_Enabled, entry->text, QPalette::WindowText);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(painter, tab);
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, color(Token::Divider));
    case CE_ToolBar:
        return painter->fillRect(option->rect, color(Token::Window));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(QPainter *painter, const QStyleOptionHeader *header, const QWidget *widget) const
{
    drawHeaderSection(painter, header);
    QStyleOptionHeaderV2 label;
    label.QStyleOptionHeader::operator=(*header);
    label.palette.setColor(QPalette::ButtonText, color(Token::Muted));
    label.state &= ~State_On; // Fusion draws the sorted column's title bold, which moves it
    label.rect.adjust(space::control, 0, -space::control, 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        // Qt asks for "down" when the order is ascending; elsewhere ascending points up.
        const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
        const QRect arrow(header->rect.right() - arrowRoom + 1, label.rect.center().y() - sortArrowSide / 2 + 1,
            sortArrowSide, sortArrowSide);
        icon(ascending ? Icon::ChevronUp : Icon::ChevronDown, Token::Muted).paint(painter, arrow);
        label.rect.setRight(arrow.left() - 1);
    }
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            drawButton(painter, option, widget);
            const int side = 16;
            QRect arrow(0, 0, side, side);
            arrow.moveCenter(subControlRect(control, option, SC_ComboBoxArrow, widget).center());
            return icon(Icon::ChevronDown, Token::Muted).paint(painter, arrow);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return part == SC_ComboBoxEditField && control == CC_ComboBox ? rect.adjusted(space::tight, 0, 0, 0) : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::tight, 0, -space::tight, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + space::group, rowHeight()};
    case CT_HeaderSection:
        // Qt measures the title in bold and with room for an arrow of Fusion's own.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && widget)
            size.setWidth(space::control + widget->fontMetrics().horizontalAdvance(header->text) + 1 + arrowRoom);
        [[fallthrough]];
    case CT_LineEdit:
        size.setHeight(qMax(rowHeight(), contents.height()));
        break;
    case CT_ComboBox:
        return {size.width() + space::control, qMax(rowHeight(), contents.height())};
    case CT_TabBarTab:
        size += QSize(space::group, space::control);
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return space::control;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::control;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(Icon::Close, Token::Muted);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace parting::ui
