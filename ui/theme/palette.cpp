// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/palette.h"

#include <array>
#include <cmath>

namespace parting::ui {
namespace {

struct Shades {
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr Shades shadesOf(Token token)
{
    switch (token) {
    case Token::Window:
        return {0xfff3f5f8, 0xff191c22};
    case Token::Surface:
        return {0xffffffff, 0xff20242b};
    case Token::Raised:
        return {0xfff9fafc, 0xff292e37};
    case Token::Line:
        return {0xff848d9a, 0xff7b8696};
    case Token::Divider:
        return {0xffe1e5ea, 0xff343a45};
    case Token::Text:
        return {0xff1b2430, 0xffe7eaef};
    case Token::Muted:
        return {0xff566070, 0xffa6b0bd};
    case Token::Disabled:
        return {0xff949ca8, 0xff6f7988};
    case Token::Accent:
        return {0xff1d5fb4, 0xff82b4fa};
    case Token::OnAccent:
        return {0xffffffff, 0xff0d1828};
    case Token::Selection:
        return {0xffd6e5f8, 0xff293d5c};
    case Token::Good:
        return {0xff1a7340, 0xff74d19b};
    case Token::GoodTint:
        return {0xffe4f4ea, 0xff1d3427};
    case Token::Waiting:
        return {0xff285ea8, 0xff92bcf5};
    case Token::WaitingTint:
        return {0xffe5eefa, 0xff1f2f47};
    case Token::Attention:
        return {0xff8a5200, 0xfff2c26b};
    case Token::AttentionTint:
        return {0xfffff1d9, 0xff3b3018};
    case Token::Failure:
        return {0xffb3261e, 0xffff968c};
    case Token::FailureTint:
        return {0xfffde9e7, 0xff452120};
    case Token::OnFailure:
        return {0xffffffff, 0xff2b0907};
    }
    return {};
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Scheme scheme, Token token)
{
    const Shades shades = shadesOf(token);
    return QColor::fromRgb(scheme == Scheme::Dark ? shades.dark : shades.light);
}

QPalette paletteFor(Scheme scheme)
{
    const std::array<std::pair<QPalette::ColorRole, Token>, 18> roles{{
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Raised},
        {QPalette::Text, Token::Text},
        {QPalette::PlaceholderText, Token::Muted},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::Text},
        {QPalette::ToolTipBase, Token::Raised},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::Light, Token::Raised},
        {QPalette::Mid, Token::Divider},
        {QPalette::Dark, Token::Line},
    }};
    QPalette palette(color(scheme, Token::Surface), color(scheme, Token::Window));
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(scheme, token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(scheme, Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(scheme, Token::Window));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(scheme, Token::Divider));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace parting::ui
