// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/printed.h"

#include "core/domain/invisible.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace parting {

QByteArray printed(const Json &json)
{
    constexpr auto lossy = Json::error_handler_t::replace;
    const std::string text = json.dump(2, ' ', false, lossy);
    QString shown;
    for (const char32_t c : QString::fromStdString(text).toUcs4()) {
        for (const QChar unit : QChar::fromUcs4(c))
            shown += c > 0x7F && isInvisible(c)
                ? QStringLiteral("\\u") + QString::number(unit.unicode(), 16).rightJustified(4, u'0')
                : QString(unit);
    }
    return shown.toUtf8() + '\n';
}

} // namespace parting
