// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/customerrows.h"
#include "core/api/links.h"
#include "core/json/stream.h"

#include <string>

namespace parting {

/// Gathers customers while a page is read, and notes what the envelope says about the next page. Unknown members of any
/// shape pass by; an item that is no customer becomes an unreadable row.
class CustomerPageReader {
public:
    CustomerRows rows{};
    std::string nextUri{};
    HeaderList nextHeaders{};
    std::string token{};
    bool hasItems = false;

    void envelope(StreamObject page);

private:
    void items(StreamValue list);
    void customer(StreamObject item);
    void profile(StreamObject company);
    void links(StreamObject all);
    void next(StreamObject link);
    void header(StreamObject entry);

    CustomerRows::Fields m_row;
};

} // namespace parting
