// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QPushButton;
class QWidget;

namespace parting::ui {

class PlainLabel;

// What the steps of signing in are made of.

[[nodiscard]] QPushButton *stepButton(const char16_t *name, const QString &text);
/// The same label, wrapping.
[[nodiscard]] PlainLabel *wrapped(PlainLabel *label, const QString &text = {});
/// Lays these below each other, buttons side by side, and what is less important at the end.
void arrangeStep(
    QWidget *step, const QList<QWidget *> &lines, const QList<QPushButton *> &buttons, QWidget *below = nullptr);

} // namespace parting::ui
