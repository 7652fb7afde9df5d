// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QObject>

#include <memory>

class QAbstractButton;

namespace parting::ui {

class DesktopScheme;

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: style, palette and, while the choice is System, the desktop's own wish, live. One per
/// application, made after QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void choose(ThemeChoice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;

    [[nodiscard]] static Theme &instance();

Q_SIGNALS:
    /// The palette is another one. Icons and palette colours follow by themselves; colours one has kept do not.
    void changed();

private:
    void dress();

    ThemeChoice m_choice = ThemeChoice::System;
    std::unique_ptr<DesktopScheme> m_desktop;
};

/// A colour of the scheme in force.
[[nodiscard]] QColor color(Token);

/// The three sizes of type, and a fixed-width face for IDs.
enum class Type { Body, Small, Title, Fixed };
[[nodiscard]] QFont font(Type);
/// Finds what the windows are written in, which takes some milliseconds that are better not spent amid building one.
void findFonts();

/// Marks the one button of a page that can't be taken back: filled with the failure colour.
void markDestructive(QAbstractButton *);

/// The grid of 4, in device-independent pixels.
namespace space {
inline constexpr int tight = 4; ///< inside one thing: icon and word
inline constexpr int control = 8; ///< between controls
inline constexpr int pane = 12; ///< inside a pane
inline constexpr int group = 16; ///< between groups
inline constexpr int page = 24; ///< around a page's content
} // namespace space

/// Height of a table row and of a control, from the font's.
[[nodiscard]] int rowHeight();

} // namespace parting::ui
