// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/answer.h"

namespace parting::sandbox {

Answer resource(const Json &json)
{
    return {.status = 200, .body = json.dump(), .bom = true, .headers = {}};
}

Answer refusal(int status, int code, const std::string &description)
{
    const Json body{{"code", code}, {"description", description}, {"data", Json::array()}, {"source", "PartnerFD"}};
    return withText(status, "application/json", body.dump());
}

Answer gateway(int status, const std::string &message)
{
    return withText(status, "application/json",
        "{ \"statusCode\": " + std::to_string(status) + ", \"message\": \"" + message + "\" }");
}

Answer withText(int status, const std::string &type, std::string body)
{
    return {.status = status, .body = std::move(body), .bom = false, .headers = {{"Content-Type", type}}};
}

Json linkTo(const std::string &uri)
{
    return {{"uri", uri}, {"method", "GET"}, {"headers", Json::array()}};
}

Json collectionOf(Json items)
{
    const std::size_t count = items.size();
    return {{"totalCount", count}, {"items", std::move(items)}, {"attributes", {{"objectType", "Collection"}}}};
}

} // namespace parting::sandbox
