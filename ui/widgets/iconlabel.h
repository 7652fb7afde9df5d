// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace parting::ui {

/// An icon that stands by itself and says nothing that words beside it do not: assistive tools pass it over.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(Icon, Token = Token::Text, QWidget *parent = nullptr);

    void setSide(int pixels); ///< 16 at first
    void setIcon(Icon, Token);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Icon m_icon;
    Token m_token;
    int m_side = 0;
};

} // namespace parting::ui
