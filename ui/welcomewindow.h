// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMainWindow>

namespace parting::ui {

/// What one sees without an account: how to begin. A Theme must exist.
class WelcomeWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceRequested(); ///< *Try practice*
};

} // namespace parting::ui
