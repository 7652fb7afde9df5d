// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/json.h"

#include "core/sandbox/http.h"

namespace parting::sandbox {

std::string textOf(const Json &object, const std::string &member)
{
    const auto found = object.is_object() ? object.find(member) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json *memberNoCase(const Json &object, std::string_view name)
{
    if (object.is_object())
        for (auto member = object.begin(); member != object.end(); ++member)
            if (equalNoCase(member.key(), name))
                return &*member;
    return nullptr;
}

Json pascalCased(const Json &json)
{
    if (!json.is_structured())
        return json;
    Json result = json.is_array() ? Json::array() : Json::object();
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (json.is_array()) {
            result.push_back(pascalCased(*member));
            continue;
        }
        std::string name = member.key();
        if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
            name.front() = static_cast<char>(name.front() - 'a' + 'A');
        result[name] = pascalCased(*member);
    }
    return result;
}

const Json &objectOf(const Json &object, const std::string &member)
{
    static const Json nothing = Json::object();
    const auto found = object.is_object() ? object.find(member) : object.end();
    return found != object.end() && found->is_object() ? *found : nothing;
}

Json changesBetween(const Json &before, const Json &after)
{
    Json changes = Json::object();
    for (auto member = before.begin(); member != before.end(); ++member)
        if (!after.contains(member.key()))
            changes[member.key()] = nullptr;
    for (auto member = after.begin(); member != after.end(); ++member)
        if (!before.contains(member.key()) || before.at(member.key()) != *member)
            changes[member.key()] = *member;
    return changes;
}

void applyChanges(Json &object, const Json &changes)
{
    for (auto member = changes.begin(); member != changes.end(); ++member)
        if (member->is_null())
            object.erase(member.key());
        else
            object[member.key()] = *member;
}

} // namespace parting::sandbox
