// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

/// The ID under `name`, or what is wrong with it.
template <class IdType> [[nodiscard]] QString readId(const Json &json, std::string_view name, IdType &id)
{
    const QString path = u'/' + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (!json.is_object())
        return QStringLiteral(" is no object");
    const Json *value = member(json, name);
    if (!value)
        return path + QStringLiteral(" is missing");
    if (!value->is_string())
        return path + QStringLiteral(" is no text");
    id = IdType(text(value).trimmed());
    return id.isEmpty() ? path + QStringLiteral(" is empty") : QString();
}

} // namespace parting
