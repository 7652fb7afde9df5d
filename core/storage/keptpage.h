// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace parting {

/// A customer as a list had it, in the service's own UTF-8.
struct KeptCustomer {
    std::string id{}, company{}, domain{}, relationship{};
    bool unreadable = false;

    friend bool operator==(const KeptCustomer &, const KeptCustomer &) = default;
};

/// A page of customers as bytes for the cache, and back; nothing for bytes that packed() did not make.
[[nodiscard]] QByteArray packed(const std::vector<KeptCustomer> &page);
[[nodiscard]] std::optional<std::vector<KeptCustomer>> unpacked(const QByteArray &bytes);

} // namespace parting
