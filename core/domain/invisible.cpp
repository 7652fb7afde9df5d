// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/invisible.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace parting {

bool isInvisible(char32_t c)
{
    constexpr std::array<char32_t, 8> blankLetters{0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0};
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::ranges::find(blankLetters, c) != blankLetters.end();
    }
}

QString codePoint(char32_t c)
{
    return QStringLiteral("U+") + QString::number(uint{c}, 16).toUpper().rightJustified(4, u'0');
}

} // namespace parting
