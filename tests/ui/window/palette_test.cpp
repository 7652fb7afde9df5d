// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QStyle>

#include <set>

namespace parting::ui {
namespace {

constexpr double forText = 4.5, forShapes = 3.0; // w3.org/TR/WCAG21, 1.4.3 and 1.4.11
constexpr Token backgrounds[]{Token::Window, Token::Surface, Token::Raised};

class Palette : public testing::TestWithParam<Scheme> {
protected:
    void expectContrast(Token ink, Token behind, double least) const
    {
        const double ratio = contrast(color(GetParam(), ink), color(GetParam(), behind));
        EXPECT_GE(ratio, least) << "token " << int(ink) << " on " << int(behind);
    }
};

TEST_P(Palette, readsEverywhere)
{
    for (const Token behind : backgrounds) {
        for (const Token ink :
            {Token::Text, Token::Muted, Token::Accent, Token::Good, Token::Waiting, Token::Attention, Token::Failure})
            expectContrast(ink, behind, forText);
        expectContrast(Token::Line, behind, forShapes);
    }
}

TEST_P(Palette, readsOnTintsAndFills)
{
    const std::pair<Token, Token> meanings[]{{Token::Good, Token::GoodTint}, {Token::Waiting, Token::WaitingTint},
        {Token::Attention, Token::AttentionTint}, {Token::Failure, Token::FailureTint}};
    for (const auto &[ink, tint] : meanings)
        for (const Token word : {ink, Token::Text, Token::Muted})
            expectContrast(word, tint, forText);
    for (const Token word : {Token::Text, Token::Muted})
        expectContrast(word, Token::Selection, forText);
    expectContrast(Token::OnAccent, Token::Accent, forText);
    expectContrast(Token::OnFailure, Token::Failure, forText);
}

INSTANTIATE_TEST_SUITE_P(Both, Palette, testing::Values(Scheme::Light, Scheme::Dark));

TEST(Contrast, isThatOfTheStandard)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(200, 200), 1.0, mode).toImage(); // thin lines have a full pixel then
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

TEST(Icons, clearAFieldInTheColourOfTheTheme)
{
    Theme &theme = Theme::instance();
    const QIcon clear = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
    for (const auto &[choice, scheme] :
        {std::pair(ThemeChoice::Dark, Scheme::Dark), {ThemeChoice::Light, Scheme::Light}}) {
        theme.choose(choice);
        EXPECT_EQ(inkOf(clear), color(scheme, Token::Muted));
    }
    theme.choose(ThemeChoice::System);
}

TEST(Icons, areAllThere)
{
    std::set<QByteArray> shapes;
    for (int i = 0; i < iconCount; ++i) {
        const QIcon shown = icon(Icon(i));
        EXPECT_TRUE(inkOf(shown).isValid()) << i;
        const QImage image = shown.pixmap(16, 16).toImage();
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(int(shapes.size()), iconCount) << "two icons look the same";
}

TEST(Icons, followTheTheme)
{
    const QIcon shown = icon(Icon::Search, Token::Failure);
    Theme::instance().choose(ThemeChoice::Light);
    EXPECT_EQ(inkOf(shown), color(Scheme::Light, Token::Failure));
    EXPECT_EQ(inkOf(shown, QIcon::Disabled), color(Scheme::Light, Token::Disabled));
    Theme::instance().choose(ThemeChoice::Dark);
    EXPECT_EQ(inkOf(shown), color(Scheme::Dark, Token::Failure));
    Theme::instance().choose(ThemeChoice::System);
}

TEST(Icons, areSharpOnDenseScreens)
{
    const QPixmap dense = icon(Icon::Search).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(dense.size(), QSize(32, 32));
    EXPECT_EQ(dense.devicePixelRatio(), 2.0);
}

TEST(ThemeChoices, changeThePaletteOnce)
{
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().choose(ThemeChoice::Dark);
    Theme::instance().choose(ThemeChoice::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QGuiApplication::palette().color(QPalette::Window), color(Scheme::Dark, Token::Window));
    Theme::instance().choose(ThemeChoice::System);
    EXPECT_EQ(QGuiApplication::palette().color(QPalette::Window), color(Scheme::Light, Token::Window));
}

} // namespace
} // namespace parting::ui
