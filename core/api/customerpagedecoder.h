// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/links.h"
#include "core/service/customerlist.h"

#include <memory>
#include <optional>

namespace parting {

struct CustomerPageRead {
    std::shared_ptr<const CustomerPage> page{};
    std::optional<PageLink> next{};
    std::optional<Error> nextProblem{}; ///< there is a next page, but its link must not be followed
    int items = 0; ///< as many as the page held, unreadable ones included
};

/// A page of the customer list, read event by event straight into columns. Takes milliseconds: meant for a worker.
[[nodiscard]] Result<CustomerPageRead> decodeCustomerPage(const QByteArray &body);

/// Where the next page probably is, from the last 4 KiB of `body` alone and in microseconds. A guess: only
/// decodeCustomerPage() knows.
[[nodiscard]] std::optional<PageLink> guessNextPage(const QByteArray &body);

} // namespace parting
