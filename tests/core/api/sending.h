// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

namespace parting::test {

inline const MockAnswer fine{.body = "{}"};

inline MockAnswer failure(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
{
    MockAnswer answer{.status = status, .body = body};
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    return answer;
}

inline ApiRequest reading(const char *path = "customers")
{
    return {.path = QString::fromLatin1(path)};
}

inline ApiRequest writing()
{
    return {.verb = Verb::Patch, .path = QStringLiteral("customers"), .body = "{}"};
}

inline Result<ApiResponse> send(ApiClient &client, ApiRequest request)
{
    return resultOf<ApiResponse>([&](auto done) { return client.send(std::move(request), std::move(done)); });
}

} // namespace parting::test
