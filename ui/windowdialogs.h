// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace parting::ui {

/// Every shortcut of the window: those of the actions, and the keys of the list.
void showShortcuts(QWidget *parent, const QList<QAction *> &);
void showAbout(QWidget *parent);

/// Asks one thing in plain words; `agreed` is called if the answer is the verb, nothing otherwise. Does not wait.
struct Question {
    QString title{};
    QString sentence{};
    QString consequence{};
    QString verb{};
    QString refusal{};
};
void ask(QWidget *parent, const Question &, std::function<void()> agreed);

} // namespace parting::ui
