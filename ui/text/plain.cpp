// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parting::ui::texts {

namespace {

constexpr qsizetype longest = 120;

bool isBlank(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Format characters and halves of characters, except the joiners that scripts and emoji are spelled with.
bool isHidden(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    const auto category = QChar::category(c);
    return (category == QChar::Other_Format && c != nonJoiner && c != joiner) || category == QChar::Other_Surrogate;
}

bool runsRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

QString elided(const QString &text)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype count = 0; count < longest; ++count)
        if (characters.toNextBoundary() < 0)
            return text;
    const auto cut = characters.position();
    return cut < text.size() ? text.left(cut) + u'…' : text;
}

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), runsRightToLeft) ? firstStrongIsolate + text + popIsolate
                                                                              : text;
}

} // namespace

QString whole(const QString &foreign)
{
    QString kept;
    for (const char32_t c : foreign.toUcs4())
        if (!isHidden(c))
            kept += isBlank(c) ? u" "_qs : QString::fromUcs4(&c, 1);
    return kept.trimmed();
}

QString wholeOnOneLine(const QString &foreign)
{
    return isolated(whole(foreign));
}

QString plain(const QString &foreign)
{
    constexpr qsizetype enough = 40 * longest; // more is never shown, so it need not be looked at
    return isolated(elided(whole(foreign.left(enough))));
}

} // namespace parting::ui::texts
