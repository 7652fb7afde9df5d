// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/customerpagesax.h"

#include <algorithm>

namespace parting {

namespace {

/// `word` is in lower case.
bool same(std::string_view name, std::string_view word)
{
    const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return std::ranges::equal(name, word, {}, lowered);
}

} // namespace

CustomerPageSax::Place CustomerPageSax::within(bool array) const
{
    const Name name = m_name;
    switch (m_places.back()) {
    case Place::Start:
        return array ? Place::Elsewhere : Place::Envelope;
    case Place::Envelope:
        if (name == Name::Items && array)
            return Place::Items;
        return name == Name::Links && !array ? Place::Links : Place::Elsewhere;
    case Place::Items:
        return array ? Place::Elsewhere : Place::Customer;
    case Place::Customer:
        return name == Name::Profile && !array ? Place::Profile : Place::Elsewhere;
    case Place::Links:
        return name == Name::Next && !array ? Place::Next : Place::Elsewhere;
    case Place::Next:
        return name == Name::Headers && array ? Place::Headers : Place::Elsewhere;
    case Place::Headers:
        return array ? Place::Elsewhere : Place::Header;
    case Place::Profile:
    case Place::Header:
    case Place::Elsewhere:
        return Place::Elsewhere;
    }
    return Place::Elsewhere;
}

bool CustomerPageSax::key(string_t &name)
{
    const auto one = [&](std::string_view word, Name meant) { return same(name, word) ? meant : Name::Other; };
    m_name = Name::Other;
    switch (m_places.back()) {
    case Place::Envelope:
        m_name = same(name, "items") ? Name::Items
            : same(name, "links")    ? Name::Links
                                     : one("continuationtoken", Name::Token);
        break;
    case Place::Customer:
        m_name = same(name, "id")          ? Name::Id
            : same(name, "companyprofile") ? Name::Profile
                                           : one("relationshiptopartner", Name::Relationship);
        break;
    case Place::Profile:
        m_name = same(name, "companyname") ? Name::Company : one("domain", Name::Domain);
        break;
    case Place::Links:
        m_name = one("next", Name::Next);
        break;
    case Place::Next:
        m_name = same(name, "uri") ? Name::Uri : one("headers", Name::Headers);
        break;
    case Place::Header:
        m_name = same(name, "key") ? Name::Key : one("value", Name::Value);
        break;
    case Place::Start:
    case Place::Items:
    case Place::Headers:
    case Place::Elsewhere:
        break;
    }
    return true;
}

bool CustomerPageSax::enter(bool array)
{
    if (m_places.size() > maxJsonDepth)
        return refuse({.kind = ErrorKind::TooDeep,
            .detail = QStringLiteral("JSON nested deeper than %1 levels").arg(maxJsonDepth)});
    const Place place = within(array);
    if (m_places.back() == Place::Items)
        m_row.clear();
    hasItems |= place == Place::Items;
    if (place == Place::Header)
        nextHeaders.emplace_back();
    m_places.push_back(place);
    m_name = Name::Other;
    return true;
}

bool CustomerPageSax::leave()
{
    m_places.pop_back();
    if (m_places.back() == Place::Items)
        rows.add(m_row);
    m_name = Name::Other;
    return true;
}

bool CustomerPageSax::scalar(std::string_view value, bool isText)
{
    switch (m_places.back()) {
    case Place::Items:
        rows.add({.company = std::string(value)}); // whatever it is, a person may recognise it
        break;
    case Place::Customer:
    case Place::Profile:
        member(value, isText);
        break;
    case Place::Envelope:
        if (m_name == Name::Token)
            token = QString::fromUtf8(value);
        break;
    case Place::Next:
        if (m_name == Name::Uri)
            nextUri = QString::fromUtf8(value);
        break;
    case Place::Header:
        if (m_name == Name::Key)
            nextHeaders.back().first = QByteArrayView(value).toByteArray();
        if (m_name == Name::Value)
            nextHeaders.back().second = QByteArrayView(value).toByteArray();
        break;
    case Place::Start:
    case Place::Links:
    case Place::Headers:
    case Place::Elsewhere:
        break;
    }
    return true;
}

/// Names are only given out where they mean something, so the place needs no second look.
void CustomerPageSax::member(std::string_view value, bool isText)
{
    if (m_name == Name::Id) {
        m_row.id = value;
        m_row.hasTextId = isText;
    } else if (m_name == Name::Relationship) {
        m_row.relationship = value;
    } else if (m_name == Name::Company) {
        m_row.company = value;
    } else if (m_name == Name::Domain) {
        m_row.domain = value;
    }
}

bool CustomerPageSax::null()
{
    // A null member is an absent one; a null item is one that can't be read.
    return m_places.back() != Place::Items || scalar({}, false);
}

bool CustomerPageSax::boolean(bool value)
{
    return scalar(value ? "true" : "false", false);
}

bool CustomerPageSax::number_integer(number_integer_t value)
{
    return scalar(std::to_string(value), false);
}

bool CustomerPageSax::number_unsigned(number_unsigned_t value)
{
    return scalar(std::to_string(value), false);
}

bool CustomerPageSax::number_float(number_float_t, const string_t &written)
{
    return scalar(written, false);
}

bool CustomerPageSax::string(string_t &value)
{
    return scalar(value, true); // looked at only: the lexer goes on in the same buffer
}

bool CustomerPageSax::start_object(std::size_t)
{
    return enter(false);
}

bool CustomerPageSax::end_object()
{
    return leave();
}

bool CustomerPageSax::start_array(std::size_t)
{
    return enter(true);
}

bool CustomerPageSax::end_array()
{
    return leave();
}

} // namespace parting
