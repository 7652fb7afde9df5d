// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace parting::ui {

/// One line of RFC 4180 in UTF-8, ended by CR LF. A cell that a spreadsheet would take for a formula (it begins with =
/// + - @, a tab or a carriage return) gets an apostrophe in front: owasp.org/www-community/attacks/CSV_Injection.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace parting::ui
