// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/invisible.h"
#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parting::ui::texts {

namespace {

constexpr qsizetype longest = 120;

/// What moves the pen to another place or line.
bool isBlank(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isVariation(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Whether a script or emoji is spelled with marks that can't be seen; behind a letter of ours they only hide.
bool takesMarks(char32_t before)
{
    switch (QChar::script(before)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return false;
    case QChar::Script_Common:
        return before > 0x7F && !isInvisible(before);
    default:
        return !isJoiner(before);
    }
}

bool isHidden(char32_t c, char32_t before)
{
    return isJoiner(c) || isVariation(c) ? !takesMarks(before) : isInvisible(c);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
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
    if (isAscii(foreign))
        return foreign.trimmed();
    QString shown;
    char32_t before = 0;
    for (const char32_t c : foreign.toUcs4()) {
        if (isBlank(c))
            shown += u' ';
        else if (isHidden(c, before))
            shown += u'[' + codePoint(c) + u']';
        else
            shown += QString::fromUcs4(&c, 1);
        before = c;
    }
    return shown.trimmed();
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
