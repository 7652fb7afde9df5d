// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

namespace parting::ui {

/// A text document that grows from top to bottom, in the few forms that a certificate needs. All text is plain.
class Sheet {
public:
    Sheet();

    void title(const QString &);
    void lead(const QString &); ///< the one sentence that counts
    void section(const QString &);
    void paragraph(const QString &);
    void bullets(const QStringList &);
    /// Names beside their values; empty values are left out.
    void facts(const QList<std::pair<QString, QString>> &);
    /// Columns get these shares of the width, in per cent.
    void table(const QStringList &head, const QList<QStringList> &rows, const QList<int> &shares);

    /// Once the size of a page is set: no heading is left alone at the foot of one.
    void keepSectionsTogether();

    [[nodiscard]] QTextDocument &document() { return m_document; }

private:
    void block(const QString &, const QTextCharFormat &, qreal above, qreal below);

    QTextDocument m_document;
    QTextCursor m_cursor;
};

} // namespace parting::ui
