// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStackedWidget>

namespace parting::ui {

/// Pages that fill whatever room there is. A plain QStackedWidget asks all of them, the hidden ones too, how high they
/// would like to be at each width, whenever a word changes in one.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }
};

} // namespace parting::ui
