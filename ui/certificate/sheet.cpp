// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/certificate/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

namespace parting::ui {

namespace {

constexpr int isHeading = QTextFormat::UserProperty + 1;
constexpr qreal body = 9.5, small = 8.5; // points
const QColor ink(0x1b, 0x1f, 0x27), muted(0x5b, 0x65, 0x75), rule(0xd5, 0xda, 0xe2);

QTextCharFormat letters(qreal points, const QColor &colour = ink, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(colour);
    format.setFontLetterSpacingType(QFont::PercentageSpacing);
    format.setFontLetterSpacing(100.01); // no ligatures: what is copied must be found again
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

QTextTableFormat frame(const QList<int> &shares)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int share : shares)
        widths << QTextLength(QTextLength::PercentageLength, share);
    format.setColumnWidthConstraints(widths);
    return format;
}

void fill(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat lines;
    lines.setBottomBorder(0.5);
    lines.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lines.setBottomBorderBrush(rule);
    cell.setFormat(lines);
    cell.firstCursorPosition().insertText(text, format);
}

} // namespace

Sheet::Sheet() : m_cursor(&m_document)
{
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
}

void Sheet::title(const QString &text)
{
    block(text, letters(18, ink, true), 0, 4);
}

void Sheet::lead(const QString &text)
{
    block(text, letters(12), 0, 6);
}

void Sheet::section(const QString &text)
{
    block(text, letters(11, ink, true), 12, 3);
    QTextBlockFormat heading = m_cursor.blockFormat();
    heading.setProperty(isHeading, true);
    m_cursor.setBlockFormat(heading);
}

void Sheet::paragraph(const QString &text)
{
    block(text, letters(body), 6, 3);
}

void Sheet::bullets(const QStringList &lines)
{
    for (const QString &line : lines) {
        block(QStringLiteral("•\u2002") + line, letters(body), 0, 2);
        QTextBlockFormat hanging = m_cursor.blockFormat();
        hanging.setLeftMargin(10);
        hanging.setTextIndent(-10);
        m_cursor.setBlockFormat(hanging);
    }
}

void Sheet::facts(const QList<std::pair<QString, QString>> &all)
{
    QList<std::pair<QString, QString>> known;
    for (const auto &fact : all) {
        if (!fact.second.isEmpty())
            known << fact;
    }
    if (known.isEmpty())
        return;
    QTextTable *table = m_cursor.insertTable(static_cast<int>(known.size()), 2, frame({26, 74}));
    for (int row = 0; row < known.size(); ++row) {
        fill(*table, row, 0, known[row].first, letters(body, muted));
        fill(*table, row, 1, known[row].second, letters(body));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Sheet::table(const QStringList &head, const QList<QStringList> &rows, const QList<int> &shares)
{
    QTextTableFormat format = frame(shares);
    format.setHeaderRowCount(1);
    const int columns = static_cast<int>(head.size());
    QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column) {
        fill(*table, 0, column, head[column], letters(small, muted, true));
        for (int row = 0; row < rows.size(); ++row)
            fill(*table, row + 1, column, rows[row].value(column), letters(small));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Sheet::keepSectionsTogether()
{
    const qreal page = m_document.pageSize().height();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(isHeading))
            continue;
        const QRectF place = m_document.documentLayout()->blockBoundingRect(block);
        const qreal room = 3 * place.height();
        if (std::floor(place.top() / page) == std::floor((place.bottom() + room) / page))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void Sheet::block(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (m_document.isEmpty())
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_cursor.insertText(text, format);
}

} // namespace parting::ui
