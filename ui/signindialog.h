// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "ui/pages/desktop.h"

#include <QDialog>

namespace parting {
class SignIn;
}

namespace parting::ui {

/// Signing in again, beside what one was doing. Accepted once somebody has signed in.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    SignInDialog(SignIn &, const QString &account, const AuthError &why, const Desktop &, QWidget *parent);

Q_SIGNALS:
    void settingsRequested();
};

} // namespace parting::ui
