// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;
class QWidget;

namespace parting::ui {

/// Sees to it that no assistive tool can ask a scroll area for a child that it has no more: Qt 6.4 reads beyond its
/// list then, and a scroll bar may vanish between two questions. To be called first where the area is built.
void guardScrolling();

/// Makes a widget one whose news assistive tools speak wherever the keyboard is. To be called first where
/// the widget is built.
void makeLive(QWidget *teller);

/// What there is to tell now, as the widget's description; what is not in sight isn't told.
void announce(QWidget *teller, const QString &sentence);

} // namespace parting::ui
