// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace parting::ui {

/// A label that never takes its text for markup, in one of the three sizes and a colour that follows the theme.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(Type type = Type::Body, Token token = Token::Text, QWidget *parent = nullptr);

    void setToken(Token);

protected:
    void changeEvent(QEvent *) override;

private:
    void takeFontSize();
    void takeColor();

    Type m_type;
    Token m_token;
};

} // namespace parting::ui
