// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/http.h"
#include "core/sandbox/json.h"

namespace parting::sandbox {

/// What was decided about a request, before the headers that every answer bears.
struct Answer {
    int status = 200;
    std::string body{};
    bool bom = false; ///< UTF-8 byte order mark and `charset=utf-8`, as the service sends with most resources
    Headers headers{};
};

/// 200 with a resource, minified, with a byte order mark.
[[nodiscard]] Answer resource(const Json &json);
/// A refusal of the partner front door; the code is a number on the wire.
[[nodiscard]] Answer refusal(int status, int code, const std::string &description);
/// A refusal of the gateway before it, which has another shape and blanks.
[[nodiscard]] Answer gateway(int status, const std::string &message);
[[nodiscard]] Answer withText(int status, const std::string &type, std::string body);

[[nodiscard]] Json linkTo(const std::string &uri);
/// `{"totalCount":…,"items":[…],"attributes":{"objectType":"Collection"}}`
[[nodiscard]] Json collectionOf(Json items);

} // namespace parting::sandbox
