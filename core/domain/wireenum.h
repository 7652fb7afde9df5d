// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace parting {

/// An enumerated value together with the service's own word for it. Unknown words decode to `E::Unknown` and keep their
/// text, so that they can be shown and never break a list.
template <class E> struct WireEnum {
    E value = E::Unknown;
    QString text{};

    [[nodiscard]] bool is(E other) const { return value == other; }
    friend bool operator==(const WireEnum &, const WireEnum &) = default;
};

} // namespace parting
