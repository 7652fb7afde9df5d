// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/messagebar.h"

#include <QDate>
#include <QString>

#include <optional>

namespace parting::ui {

/// A file name made of a customer's name: letters and digits only, short enough for every file system, never hidden,
/// never a reserved name, never a path. "parting-Contoso-AB-2026-12-01.json"
[[nodiscard]] QString evidenceFileName(const QString &company, const QDate &day, const QString &suffix);

/// Writes the whole file or nothing; what the system said when it could not.
[[nodiscard]] std::optional<QString> writeFile(const QString &path, const QByteArray &content);

/// How that ended, for the person who asked for it; `failure` is the first sentence where it could not be written.
[[nodiscard]] Message savingMessage(const QString &path, const std::optional<QString> &problem, const QString &failure);

} // namespace parting::ui
