// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QMap>

namespace parting::ui {

/// A label that never takes its text for markup, in one of the three sizes and a colour that follows the theme.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(Type type = Type::Body, Token token = Token::Text, QWidget *parent = nullptr);

    void setToken(Token);
    /// Remembered: layouts ask for it dozens of times before they have settled, and breaking lines takes long.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *) override;

private:
    void takeFontSize();
    void takeColor();

    struct Measured {
        QString text{};
        QFont font{};
        QMap<int, int> heights{}; ///< by width
    };

    Type m_type;
    Token m_token;
    mutable Measured m_measured;
};

} // namespace parting::ui
