// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/welcomewindow.h"

#include "ui/pages/welcomepage.h"

#include <QApplication>
#include <QMenuBar>

namespace parting::ui {

WelcomeWindow::WelcomeWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("welcomeWindow"));
    setWindowTitle(QStringLiteral("Parting"));
    resize(900, 600);
    QAction *quit = menuBar()->addMenu(tr("&File"))->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    auto *page = new WelcomePage(this);
    setCentralWidget(page);
    connect(page, &WelcomePage::practiceRequested, this, &WelcomeWindow::practiceRequested);
    page->focusFirst();
}

} // namespace parting::ui
