// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

namespace parting {

/// What was read of a part; nothing where it is still being read or could not be.
template <class T> [[nodiscard]] const std::vector<T> &itemsOf(const Part<Listing<T>> &part)
{
    static const std::vector<T> none;
    return part && *part ? (*part)->items : none;
}

} // namespace parting
