// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QProxyStyle>
#include <QStyleOption>

namespace parting::ui {

/// Fusion with flat controls: one outline, one radius, colours from the tokens. What it does not draw, Fusion does.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    /// Dynamic property of a button that can't be taken back.
    static constexpr const char *destructive = "destructive";

    Style();

    void polish(QWidget *) override;
    void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex *, QPainter *, const QWidget *) const override;
    [[nodiscard]] QRect subControlRect(
        ComplexControl, const QStyleOptionComplex *, SubControl, const QWidget *) const override;
    [[nodiscard]] QRect subElementRect(SubElement, const QStyleOption *, const QWidget *) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType, const QStyleOption *, const QSize &contents, const QWidget *) const override;
    [[nodiscard]] int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
    [[nodiscard]] int styleHint(
        StyleHint, const QStyleOption *, const QWidget *, QStyleHintReturn * = nullptr) const override;

    /// Without a search through the desktop's icon themes, which is long, for what has one of ours.
    [[nodiscard]] QIcon standardIcon(StandardPixmap, const QStyleOption *, const QWidget *) const override;

    using QProxyStyle::polish;

private:
    void drawHeader(QPainter *, const QStyleOptionHeader *, const QWidget *) const;
};

} // namespace parting::ui
