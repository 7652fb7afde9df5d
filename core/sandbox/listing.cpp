// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/listing.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"

#include <charconv>
#include <optional>

#include <tl/expected.hpp>

namespace parting::sandbox {

namespace {

constexpr std::uint32_t usualSize = 500;
constexpr std::uint32_t largestSize = 10'000;
constexpr std::size_t usualItem = 600; // bytes

/// What the request asks for, read and checked.
struct Wish {
    std::uint32_t size = usualSize;
    std::string sizeText{}; ///< as sent, for the links
    std::string filterText{};
    std::string field{}; ///< empty: no filter
    std::string value{};
    bool exact = false;
    std::uint32_t from = 0; ///< position of the first row
};

template <class T> using OrAnswer = tl::expected<T, Answer>;

std::optional<std::uint32_t> number(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string tokenFor(std::uint32_t position, const std::string &filter, unsigned seed)
{
    std::uint64_t mark = seed;
    for (const char c : filter)
        mark = mixed(mark, static_cast<unsigned char>(c));
    return toBase64("customers," + std::to_string(position) + ',' + std::to_string(mark)) + ",1/=";
}

std::optional<std::uint32_t> positionIn(const std::string &token, const std::string &filter, unsigned seed)
{
    const std::string plain = fromBase64(token.substr(0, token.find(','))).value_or("");
    const std::size_t comma = plain.find(',');
    const std::size_t end = plain.rfind(',');
    if (comma == std::string::npos || comma == end)
        return {};
    const auto position = number(std::string_view(plain).substr(comma + 1, end - comma - 1));
    return position && tokenFor(*position, filter, seed) == token ? position : std::nullopt;
}

OrAnswer<Wish> readFilter(Wish wish)
{
    if (wish.filterText.empty())
        return wish;
    const Json filter = Json::parse(wish.filterText, nullptr, false);
    const auto text = [&filter](std::string_view name) {
        const Json *member = memberNoCase(filter, name);
        return member && member->is_string() ? member->get<std::string>() : std::string();
    };
    wish.field = lowered(text("Field"));
    wish.value = text("Value");
    wish.exact = equalNoCase(text("Operator"), "equals");
    if (!wish.exact && !equalNoCase(text("Operator"), "starts_with"))
        return tl::unexpected(refusal(400, 2000, "Customer search only allows starts with and equals operation."));
    if (wish.field != "companyname" && wish.field != "domain")
        return tl::unexpected(refusal(400, 2000, "The filter's field cannot be searched."));
    return wish;
}

/// Where to begin: at the front, or where the token says.
OrAnswer<Wish> readPosition(Wish wish, const Request &request, const Query &query, const World &world)
{
    const auto seek = query.find("seekOperation");
    const std::string token = request.header("MS-ContinuationToken");
    const bool first = seek == query.end() || equalNoCase(seek->second, "First") || seek->second == "2";
    const bool next = seek != query.end() && (equalNoCase(seek->second, "Next") || seek->second == "0");
    if (first && token.empty())
        return wish;
    const auto position = positionIn(token, wish.filterText, world.seed());
    if ((!first && !next) || !position || *position >= world.population().rows())
        return tl::unexpected(refusal(400, 2000, "The continuation token is not valid or there are no more pages."));
    wish.from = *position;
    return wish;
}

OrAnswer<Wish> readWish(const Request &request, const World &world)
{
    const Query query = request.query();
    Wish wish;
    if (const auto size = query.find("size"); size != query.end()) {
        const auto value = number(size->second);
        if (!value || *value > largestSize)
            return tl::unexpected(refusal(400, 2000, "The page size is not valid."));
        wish.size = *value == 0 ? usualSize : *value;
        wish.sizeText = size->second;
    }
    if (const auto filter = query.find("filter"); filter != query.end())
        wish.filterText = filter->second;
    return readFilter(std::move(wish)).and_then([&](Wish read) {
        return readPosition(std::move(read), request, query, world);
    });
}

/// JSON text by hand: a hundred thousand items pass here, and none needs a document.
void appendText(std::string &to, std::string_view text)
{
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            to += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            to += Json(std::string(1, c)).dump().substr(1, Json(std::string(1, c)).dump().size() - 2);
        else
            to += c;
    }
    to += '"';
}

void appendLink(std::string &to, const std::string &id, std::string_view rest)
{
    to.append(",\"links\":{\"self\":{\"uri\":\"/customers/").append(id).append(rest);
    to += "\",\"method\":\"GET\",\"headers\":[]}}";
}

void appendItem(std::string &to, const Identity &who)
{
    to.append("{\"id\":\"")
        .append(who.id)
        .append("\",\"companyProfile\":{\"tenantId\":\"")
        .append(who.id)
        .append("\",");
    if (!who.domain.empty()) {
        to += "\"domain\":";
        appendText(to, who.domain);
        to += ',';
    }
    to += "\"companyName\":";
    appendText(to, who.name);
    appendLink(to, who.id, "/profiles/company");
    to.append(",\"attributes\":{\"objectType\":\"CustomerCompanyProfile\"}},\"relationshipToPartner\":\"");
    to.append(who.relationship).append("\"");
    appendLink(to, who.id, "");
    to += ",\"attributes\":{\"objectType\":\"Customer\"}}";
}

bool matches(const Wish &wish, const Identity &who)
{
    if (wish.field.empty())
        return true;
    const std::string &text = wish.field == "domain" ? who.domain : who.name;
    return wish.exact ? equalNoCase(text, wish.value) : startsWithNoCase(text, wish.value);
}

/// Appends the row if it is to be listed.
bool appendRow(std::string &items, const World &world, const Wish &wish, std::uint32_t position, Time now)
{
    const Population::Row row = world.population().row(position);
    if (row.literal && !wish.field.empty())
        return false;
    if (!row.literal && world.presence(row.index, now) == Presence::Gone)
        return false;
    const Identity who = row.literal ? Identity() : world.listed(row.index);
    if (!row.literal && !matches(wish, who))
        return false;
    if (!items.empty())
        items += ',';
    if (row.literal)
        items += row.literal->dump();
    else
        appendItem(items, who);
    return true;
}

std::string queryFor(const Wish &wish, bool next)
{
    std::string query = "/customers";
    char separator = '?';
    const auto add = [&query, &separator](const std::string &text) {
        query.append(1, separator).append(text);
        separator = '&';
    };
    if (!wish.sizeText.empty())
        add("size=" + wish.sizeText);
    if (!wish.filterText.empty())
        add("filter=" + percentEncoded(wish.filterText));
    if (next)
        add("seekOperation=Next");
    return query;
}

std::string tailFor(const Wish &wish, const std::string &token)
{
    Json links{{"self", linkTo(queryFor(wish, wish.from > 0))}};
    Json tail = Json::object();
    if (!token.empty()) {
        links["next"] = linkTo(queryFor(wish, true));
        links["next"]["headers"].push_back({{"key", "MS-ContinuationToken"}, {"value", token}});
    }
    tail["links"] = links;
    if (!token.empty())
        tail["continuationToken"] = token;
    tail["attributes"] = {{"objectType", "Collection"}};
    return tail.dump().substr(1);
}

} // namespace

Answer customerPage(const World &world, const Request &request, Time now)
{
    const auto wish = readWish(request, world);
    if (!wish)
        return wish.error();
    const std::uint32_t end = world.population().rows();
    std::string items;
    items.reserve(std::min(end, wish->size) * usualItem);
    std::uint32_t count = 0;
    std::uint32_t position = wish->from;
    for (; position < end && count < wish->size; ++position)
        count += appendRow(items, world, *wish, position, now) ? 1 : 0;
    std::string rest;
    while (position < end && !appendRow(rest, world, *wish, position, now))
        ++position;
    const std::string token = position < end ? tokenFor(position, wish->filterText, world.seed()) : std::string();
    return {.status = 200,
        .body = "{\"totalCount\":" + std::to_string(count) + ",\"items\":[" + items + "]," + tailFor(*wish, token),
        .bom = true,
        .headers = {}};
}

} // namespace parting::sandbox
