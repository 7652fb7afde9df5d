// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QString>

class QDialog;
class QScrollArea;
class QSize;
class QWidget;

namespace parting::ui {

class PlainLabel;

/// The width of 72 characters: text is no wider, however wide the window.
[[nodiscard]] int textColumn();
[[nodiscard]] QFont semibold();
[[nodiscard]] PlainLabel *sectionTitle(const QString &);
/// A sentence behind a dot, its further lines below its first word.
[[nodiscard]] QWidget *bullet(const QString &sentence);
/// Lets `content` scroll up and down, without a frame and never across, on whatever stands behind it.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, const char16_t *name);
/// Opens it at that size, or as large as the screen has room for.
void openOnScreen(QDialog *, const QSize &wish);

} // namespace parting::ui
