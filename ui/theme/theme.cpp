// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/desktopscheme.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QToolTip>

namespace parting::ui {
namespace {
Theme *theOne = nullptr;
}

Theme::Theme(QObject *parent) : QObject(parent), m_desktop(std::make_unique<DesktopScheme>())
{
    Q_ASSERT(!theOne);
    theOne = this;
    QApplication::setStyle(new Style);
    connect(m_desktop.get(), &DesktopScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            dress();
    });
    dress();
    (void)QFontMetrics(font(Type::Body)).height(); // the first font to be found takes longest: before the event loop
}

Theme::~Theme()
{
    theOne = nullptr;
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    dress();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_desktop->scheme();
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    }
    return Scheme::Light;
}

Theme &Theme::instance()
{
    Q_ASSERT(theOne);
    return *theOne;
}

void Theme::dress()
{
    const QPalette palette = paletteFor(scheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

QColor color(Token token)
{
    return color(theOne ? theOne->scheme() : Scheme::Light, token);
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    switch (type) {
    case Type::Body:
        break;
    case Type::Small:
        font.setPointSizeF(font.pointSizeF() - 1);
        break;
    case Type::Title:
        font.setPointSizeF(font.pointSizeF() + 5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Fixed: {
        const qreal size = font.pointSizeF() - 1;
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(size);
        break;
    }
    }
    return font;
}

void findFonts()
{
    const std::pair<Type, QFont::Weight> faces[]{{Type::Small, QFont::Normal}, {Type::Small, QFont::DemiBold},
        {Type::Title, QFont::Normal}, {Type::Title, QFont::DemiBold}, {Type::Fixed, QFont::Normal},
        {Type::Body, QFont::Bold}}; // the last is what Qt measures the headers of tables with
    for (const auto &[type, weight] : faces) {
        QFont face = font(type);
        face.setWeight(weight);
        (void)QFontMetrics(face).height();
    }
}

void markDestructive(QAbstractButton *button)
{
    button->setProperty(Style::destructive, true);
}

int rowHeight()
{
    return QFontMetrics(QApplication::font()).height() + 3 * space::tight;
}

} // namespace parting::ui
