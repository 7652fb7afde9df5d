// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace parting::ui {

/// What one searches a table with. Esc clears it; only an empty one lets Esc pass to the window, where it goes back.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `name` stands in the empty field, too.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    void take(); ///< the keyboard, with the text selected, to be typed over

Q_SIGNALS:
    void tableRequested(); ///< Down or Enter: the keyboard goes to what was found

protected:
    bool event(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
};

} // namespace parting::ui
