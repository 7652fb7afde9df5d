// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/api/http.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace parting {

/// A call that ends with an error before anything is sent; from the event loop, like every other.
template <class T> CallHandle refusedCall(const Error &error, Callback<T> done)
{
    const auto held = std::make_shared<Callback<T>>(std::move(done));
    QTimer::singleShot(0, [held, error] {
        if (const auto then = std::exchange(*held, nullptr))
            then(tl::unexpected(error));
    });
    return CallHandle([held] { *held = nullptr; });
}

} // namespace parting
