// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/customerrows.h"
#include "core/api/links.h"
#include "core/json/sax.h"

#include <vector>

namespace parting {

/// Gathers customers while a page is read, and notes what the envelope says about the next page. Unknown members of any
/// shape pass by; an item that is no customer becomes an unreadable row.
class CustomerPageSax final : public JsonSax {
public:
    CustomerRows rows{};
    QString nextUri{};
    HeaderList nextHeaders{};
    QString token{};
    bool hasItems = false;

    bool null() override;
    bool boolean(bool) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t, const string_t &token) override;
    bool string(string_t &value) override;
    bool key(string_t &name) override;
    bool start_object(std::size_t) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;

private:
    /// What the reader stands in.
    enum class Place { Start, Envelope, Items, Customer, Profile, Links, Next, Headers, Header, Elsewhere };
    /// What the member under way is.
    enum class Name {
        Other,
        Items,
        Links,
        Token,
        Id,
        Profile,
        Company,
        Domain,
        Relationship,
        Next,
        Uri,
        Headers,
        Key,
        Value
    };

    [[nodiscard]] Place within(bool array) const;
    bool enter(bool array);
    bool leave();
    bool scalar(std::string_view value, bool isText);
    void member(std::string_view value, bool isText);

    std::vector<Place> m_places{Place::Start};
    Name m_name = Name::Other;
    CustomerRows::Fields m_row;
};

} // namespace parting
