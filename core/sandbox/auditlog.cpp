// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/auditlog.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/bearer.h"
#include "core/sandbox/guid.h"

#include <algorithm>
#include <charconv>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t usualSize = 500;
constexpr auto history = 90 * 24h;
constexpr auto longestSpan = 30 * 24h;

/// Of .NET: 100 ns each, since the year 1.
std::int64_t ticks(Time time)
{
    constexpr std::int64_t untilEpoch = 621'355'968'000'000'000;
    return untilEpoch + std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count() * 10;
}

struct Deed {
    std::string operation{};
    std::string resource{};
    std::string newValue{}; ///< JSON
};

Json recordOf(
    const Identity &customer, const Deed &deed, const std::string &correlation, const std::string &user, Time now)
{
    const std::string fraction = std::to_string(ticks(now) % 10'000'000 + 10'000'000).substr(1);
    std::string date = isoTime(now);
    date.insert(date.size() - 1, '.' + fraction);
    return {{"id",
                partnerTenantId() + '_' + customer.id + '_' + deed.resource + '_' + deed.operation + '_'
                    + std::to_string(ticks(now))},
        {"partnerId", partnerTenantId()}, {"customerId", customer.id}, {"customerName", customer.name},
        {"userPrincipalName", user}, {"applicationId", appClientId()}, {"resourceType", deed.resource},
        {"resourceNewValue", deed.newValue}, {"operationType", deed.operation}, {"originalCorrelationId", correlation},
        {"operationDate", date}, {"operationStatus", "succeeded"}, {"customizedData", Json::array()},
        {"attributes", {{"objectType", "AuditRecord"}}}};
}

/// What a write was, by its address and, for the customer itself, by what it asks for.
Deed deedOf(const Request &request, const std::vector<std::string> &segments)
{
    const Json body = Json::parse(request.body, nullptr, false);
    const std::string value = body.is_object() ? pascalCased(body).dump() : std::string("{}");
    if (segments.size() > 3 && equalNoCase(segments[3], "orders"))
        return {.operation = "update_order", .resource = "order", .newValue = value};
    if (segments.size() > 3)
        return {.operation = "update_subscription", .resource = "subscription", .newValue = value};
    if (memberNoCase(body, "relationshipToPartner"))
        return {.operation = "remove_partner_customer_relationship",
            .resource = "partner_customer_relationship",
            .newValue = value};
    return {.operation = "dap_admin_relationship_terminated", .resource = "partner_customer_dap", .newValue = value};
}

struct Wish {
    Time from{}, to{};
    std::size_t size = usualSize;
    std::size_t begin = 0; ///< how many records were shown before
    std::string field{}, value{}; ///< lower case; no field: no filter
};

using OrAnswer = tl::expected<Wish, Answer>;

tl::unexpected<Answer> bad(const std::string &why)
{
    return tl::unexpected(refusal(400, 2000, why));
}

OrAnswer readSpan(const Query &query, Time now)
{
    const auto from = parsedTime(valueOf(query, "startDate"));
    if (!from)
        return bad("The start date is missing or not valid.");
    if (*from < now - history - 24h)
        return bad("The start date must be within the last 90 days.");
    const std::string end = valueOf(query, "endDate");
    const auto to = end.empty() ? std::optional(*from + longestSpan) : parsedTime(end);
    if (!to || *to < *from || *to > *from + longestSpan)
        return bad("The end date is not valid, or more than 30 days after the start date.");
    return Wish{.from = *from, .to = *to};
}

OrAnswer readFilter(Wish wish, const std::string &text)
{
    if (text.empty())
        return wish;
    const Json filter = Json::parse(text, nullptr, false);
    const auto member = [&filter](std::string_view name) {
        const Json *found = memberNoCase(filter, name);
        return found && found->is_string() ? lowered(found->get<std::string>()) : std::string();
    };
    wish.field = member("Field");
    wish.value = member("Value");
    const bool known = wish.field == "companyname"
        ? member("Operator") == "substring"
        : (wish.field == "customerid" || wish.field == "resourcetype") && member("Operator") == "equals";
    return known ? OrAnswer(wish) : bad("The filter is not valid.");
}

std::string tokenFor(std::size_t position)
{
    return toBase64("audit," + std::to_string(position));
}

std::optional<std::size_t> number(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

OrAnswer readWish(const Call &call)
{
    const Query query = call.request.query();
    auto wish = readSpan(query, call.now).and_then([&](Wish read) {
        return readFilter(std::move(read), valueOf(query, "filter"));
    });
    if (!wish)
        return wish;
    if (const std::string size = valueOf(query, "size"); !size.empty() && size != "0")
        wish->size = std::clamp<std::size_t>(number(size).value_or(usualSize), 1, usualSize);
    if (const std::string token = call.request.header("MS-ContinuationToken"); !token.empty()) {
        const std::string plain = fromBase64(token).value_or("");
        const auto position = plain.starts_with("audit,") ? number(plain.substr(6)) : std::nullopt;
        if (!position)
            return bad("The continuation token is not valid.");
        wish->begin = *position;
    }
    return wish;
}

bool isMeant(const Wish &wish, const Json &record)
{
    const Time at = *parsedTime(textOf(record, "operationDate"));
    if (at < wish.from || at >= wish.to)
        return false;
    if (wish.field == "companyname")
        return lowered(textOf(record, "customerName")).find(wish.value) != std::string::npos;
    if (wish.field.empty())
        return true;
    return lowered(textOf(record, wish.field == "customerid" ? "customerId" : "resourceType")) == wish.value;
}

std::string nextQuery(const Request &request)
{
    std::string query = "/auditrecords";
    for (const auto &[name, value] : request.query())
        if (!equalNoCase(name, "seekOperation"))
            query += (query.find('?') == std::string::npos ? '?' : '&') + name + '=' + percentEncoded(value);
    return query + "&seekOperation=Next";
}

} // namespace

void noteChange(World &world, const Request &request, Time now)
{
    const std::vector<std::string> segments = request.segments();
    const auto index = segments.size() > 2 ? world.population().find(segments[2]) : std::nullopt;
    if (!index)
        return;
    const std::string given = request.header("MS-CorrelationId");
    world.note(recordOf(world.listed(*index), deedOf(request, segments), given.empty() ? randomGuid() : given,
                   std::string(people().front().upn), now),
        now);
}

void noteForeignChange(World &world, std::uint32_t index, const std::string &resource, Time now)
{
    const Deed deed{.operation = "update_" + resource, .resource = resource, .newValue = "{}"};
    world.note(recordOf(world.listed(index), deed, randomGuid(), std::string(people()[1].upn), now), now);
}

Outcome listAuditRecords(Call &call)
{
    const auto wish = readWish(call);
    if (!wish)
        return refused(wish.error());
    Json items = Json::array();
    std::size_t passed = 0;
    bool more = false;
    for (const Json &record : call.world.noted(call.now)) {
        if (!isMeant(*wish, record) || ++passed <= wish->begin)
            continue;
        more = items.size() == wish->size;
        if (more)
            break;
        items.push_back(record);
    }
    Json body = collectionOf(std::move(items));
    body["links"]["self"] = linkTo(call.request.target.substr(std::string_view("/v1").size()));
    if (more) {
        const std::string token = tokenFor(wish->begin + wish->size);
        body["links"]["next"] = linkTo(nextQuery(call.request));
        body["links"]["next"]["headers"].push_back({{"key", "MS-ContinuationToken"}, {"value", token}});
        body["continuationToken"] = token;
    }
    return refused(withText(200, "application/json", body.dump())); // no byte order mark here
}

} // namespace parting::sandbox
