// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/read.h"

#include "core/json/instant.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parting {

namespace {

bool sameName(const std::string &a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

const Json *member(const Json &object, std::string_view name)
{
    if (!object.is_object())
        return nullptr;
    const Json *found = nullptr;
    for (const auto &[key, value] : object.items()) {
        if (key == name) {
            found = &value;
            break;
        }
        if (!found && sameName(key, name))
            found = &value;
    }
    return found && !found->is_null() ? found : nullptr;
}

const Json *member(const Json &object, std::initializer_list<std::string_view> path)
{
    const Json *value = &object;
    for (const auto name : path) {
        value = member(*value, name);
        if (!value)
            return nullptr;
    }
    return value;
}

QString text(const Json *value)
{
    if (!value || value->is_null())
        return {};
    if (value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    return value->is_primitive() ? QString::fromStdString(value->dump()) : QString();
}

std::optional<int> number(const Json *value)
{
    if (!value || !(value->is_number() || value->is_string()))
        return std::nullopt;
    bool ok = false;
    const double given = value->is_number() ? value->get<double>() : text(value).toDouble(&ok);
    if (!std::isfinite(given) || !(value->is_number() || ok))
        return std::nullopt;
    using Limits = std::numeric_limits<int>;
    return static_cast<int>(std::clamp(given, double{Limits::min()}, double{Limits::max()}));
}

std::optional<bool> flag(const Json *value)
{
    const QString word = text(value);
    if (word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (word.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QStringList texts(const Json *value)
{
    if (!value || !value->is_array()) {
        const QString single = text(value);
        return single.isEmpty() ? QStringList() : QStringList(single);
    }
    QStringList all;
    for (const Json &element : *value) {
        if (const QString one = text(&element); !one.isEmpty())
            all << one;
    }
    return all;
}

QDateTime instant(const Json *value)
{
    return parseInstant(text(value));
}

} // namespace parting
