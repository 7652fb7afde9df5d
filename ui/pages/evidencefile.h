// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace parting::ui {

/// A file name made of a customer's name: letters and digits only, short enough for every file system, never hidden,
/// never a reserved name, never a path. "parting-Contoso-AB-2026-12-01.json"
[[nodiscard]] QString evidenceFileName(const QString &company, const QDate &day, const QString &suffix);

/// Writes the whole file or nothing; what the system said when it could not.
[[nodiscard]] std::optional<QString> writeFile(const QString &path, const QByteArray &content);

} // namespace parting::ui
