// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/customerpagereader.h"

#include <algorithm>

namespace parting {

namespace {

/// Whatever the case of `name`; `word` is in lower case.
bool same(std::string_view name, std::string_view word)
{
    const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return std::ranges::equal(name, word, {}, lowered);
}

/// A null member is an absent one.
template <class Text> void take(StreamValue value, Text &into)
{
    if (const auto given = scalar(value))
        into = given->text;
}

} // namespace

void CustomerPageReader::envelope(StreamObject page)
{
    eachMember(page, [this](std::string_view name, StreamValue value) {
        if (same(name, "items") && isArray(value))
            items(value);
        else if (same(name, "links") && isObject(value))
            links(value);
        else if (same(name, "continuationtoken"))
            take(value, token);
        else
            pass(value);
    });
}

void CustomerPageReader::items(StreamValue list)
{
    hasItems = true;
    for (StreamValue item : list.get_array()) {
        m_row = {};
        if (isObject(item))
            customer(item);
        else
            take(item, m_row.company); // whatever it is, a person may recognise it
        rows.add(m_row);
    }
}

void CustomerPageReader::customer(StreamObject item)
{
    eachMember(item, [this](std::string_view name, StreamValue value) {
        if (same(name, "id")) {
            if (const auto id = scalar(value)) {
                m_row.id = id->text;
                m_row.hasTextId = id->isText;
            }
        } else if (same(name, "companyprofile") && isObject(value)) {
            profile(value);
        } else if (same(name, "relationshiptopartner")) {
            take(value, m_row.relationship);
        } else {
            pass(value);
        }
    });
}

void CustomerPageReader::profile(StreamObject company)
{
    eachMember(company, [this](std::string_view name, StreamValue value) {
        if (same(name, "companyname"))
            take(value, m_row.company);
        else if (same(name, "domain"))
            take(value, m_row.domain);
        else
            pass(value);
    });
}

void CustomerPageReader::links(StreamObject all)
{
    eachMember(all, [this](std::string_view name, StreamValue value) {
        if (same(name, "next") && isObject(value))
            next(value);
        else
            pass(value);
    });
}

void CustomerPageReader::next(StreamObject link)
{
    eachMember(link, [this](std::string_view name, StreamValue value) {
        if (same(name, "uri")) {
            take(value, nextUri);
        } else if (same(name, "headers") && isArray(value)) {
            for (StreamValue entry : value.get_array())
                isObject(entry) ? header(entry) : pass(entry);
        } else {
            pass(value);
        }
    });
}

void CustomerPageReader::header(StreamObject entry)
{
    std::string_view key, content;
    eachMember(entry, [&](std::string_view name, StreamValue value) {
        if (same(name, "key"))
            take(value, key);
        else if (same(name, "value"))
            take(value, content);
        else
            pass(value);
    });
    nextHeaders.append({QByteArrayView(key).toByteArray(), QByteArrayView(content).toByteArray()});
}

} // namespace parting
