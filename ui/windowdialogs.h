// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace parting::ui {

/// Every shortcut of the window: those of the actions, and the keys of the list.
void showShortcuts(QWidget *parent, const QList<QAction *> &);
void showAbout(QWidget *parent);
/// Parting's own licence, and those of what it is made of.
void showLicences(QWidget *parent);

/// These ask in plain words and don't wait; `agreed` is called if the answer is yes, nothing otherwise.
void askToResetPractice(QWidget *parent, std::function<void()> agreed);
void askToSignOut(QWidget *parent, std::function<void()> agreed);
void askToCloseDuringRun(QWidget *parent, std::function<void()> agreed);
void askToForget(QWidget *parent, const QString &customer, int runs, std::function<void()> agreed);

} // namespace parting::ui
