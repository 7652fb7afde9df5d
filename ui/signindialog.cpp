// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/signindialog.h"

#include "ui/pages/signinpage.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace parting::ui {

SignInDialog::SignInDialog(
    SignIn &signIn, const QString &account, const AuthError &why, const Desktop &desktop, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"signInDialog");
    setWindowTitle(tr("Sign in again"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new SignInPage(signIn, account, desktop, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, 0);
    layout->addWidget(page);
    connect(page, &SignInPage::leaveRequested, this, &QDialog::reject);
    connect(page, &SignInPage::signedIn, this, &QDialog::accept);
    connect(page, &SignInPage::settingsRequested, this, [this] {
        Q_EMIT settingsRequested();
        reject();
    });
    page->tell(why);
    page->focusFirst();
}

} // namespace parting::ui
