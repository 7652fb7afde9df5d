// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/csv.h"

#include <algorithm>

namespace parting::ui {
namespace {

QString defused(const QString &cell)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && formulas.contains(cell.front()) ? u'\'' + cell : cell;
}

QString quoted(QString cell)
{
    const bool plain = std::none_of(
        cell.cbegin(), cell.cend(), [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return plain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << quoted(defused(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace parting::ui
