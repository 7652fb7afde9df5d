// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/azureportal.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

constexpr std::uint32_t mostListed = 1000; // customers looked through for the front page

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : std::string(1, c);
    return safe;
}

Answer page(int status, const std::string &title, const std::string &body)
{
    return withText(status, "text/html; charset=utf-8",
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + title
            + "</title><style>body{font:16px/1.5 sans-serif;max-width:44em;margin:3em auto;padding:0 1em;color:#222}"
              "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid "
              "#ccc;padding:.5em;text-align:left}"
              "form{margin:0}.badge{background:#444;color:#fff;padding:.2em .6em}</style>"
              "<p><span class=\"badge\">Practice</span> not the Azure portal; nothing here is real.<h1>"
            + title + "</h1>" + body + "</html>");
}

Answer notFound()
{
    return page(404, "Not here", "<p><a href=\"/azure\">All customers with something in Azure</a>");
}

bool isReservation(const Json &entitlement)
{
    return entitlement.contains("expiryDate");
}

bool isOver(const Json &entitlement, Time now)
{
    const auto expiry = parsedTime(textOf(entitlement, "expiryDate"));
    return entitlement.value("quantity", Json(1)) == 0 || (expiry && *expiry <= now);
}

std::string row(const std::string &name, const std::string &state, const std::string &target, const char *verb)
{
    const std::string button = target.empty()
        ? std::string()
        : "<form method=\"post\" action=\"" + escaped(target) + "\"><button>" + verb + "</button></form>";
    return "<tr><td>" + escaped(name) + "<td>" + escaped(state) + "<td>" + button;
}

std::string subscriptionRows(const Documents &documents, const std::string &base)
{
    std::string rows;
    for (const Json &entitlement : documents.of(Holding::AzureEntitlement)) {
        const std::string status = textOf(entitlement, "status");
        rows += row(textOf(entitlement, "friendlyName"), status,
            status == "active" ? base + "/subscriptions/" + textOf(entitlement, "id") : std::string(),
            "Cancel subscription");
    }
    return rows;
}

std::string reservationRows(const Documents &documents, const std::string &base, Time now)
{
    std::string rows;
    for (const Json &entitlement : documents.of(Holding::Entitlement)) {
        if (!isReservation(entitlement))
            continue;
        const bool over = isOver(entitlement, now);
        const std::string order = idOf(Holding::Entitlement, entitlement);
        rows += row("Reservation " + order, over ? "ended" : "until " + textOf(entitlement, "expiryDate"),
            over ? std::string() : std::string(base).append("/reservations/").append(order), "Return reservation");
    }
    return rows;
}

Answer customerPage(const World &world, std::uint32_t index, Time now)
{
    const Identity who = world.listed(index);
    const Documents documents = world.actual(index);
    const std::string base = "/azure/" + who.id;
    const std::string rows = subscriptionRows(documents, base) + reservationRows(documents, base, now);
    return page(200, escaped(who.name),
        rows.empty() ? "<p>Nothing in Azure."
                     : "<table><tr><th>Subscription or reservation<th>State<th></tr>" + rows + "</table>"
                + "<p>What is ended here shows in Partner Center some time later: read again there.");
}

Answer frontPage(const World &world, Time now)
{
    std::string list;
    for (std::uint32_t index = 0; index < std::min(world.population().size(), mostListed); ++index) {
        const Documents documents = world.actual(index);
        const auto &entitlements = documents.of(Holding::Entitlement);
        const bool inAzure = !documents.of(Holding::AzureEntitlement).empty()
            || std::any_of(entitlements.begin(), entitlements.end(), isReservation);
        if (inAzure && world.presence(index, now) == Presence::Here)
            list +=
                "<li><a href=\"/azure/" + world.listed(index).id + "\">" + escaped(world.listed(index).name) + "</a>";
    }
    return page(200, "Azure", "<p>Customers with something in Azure:<ul>" + list + "</ul>");
}

/// Ends what the path names; nothing where it names nothing that can be ended.
bool ended(World &world, std::uint32_t index, const std::string &kind, const std::string &id, Time now)
{
    Documents documents = world.actual(index);
    const Holding holding = kind == "subscriptions" ? Holding::AzureEntitlement : Holding::Entitlement;
    const Json *before = documents.find(holding, id);
    if (!before || (kind != "subscriptions" && (kind != "reservations" || !isReservation(*before))))
        return false;
    Json after = *before;
    if (holding == Holding::AzureEntitlement)
        after["status"] = "inactive";
    else
        after["quantity"] = 0;
    world.changeInAzure(index, holding, *before, after, now);
    return true;
}

Answer seeOther(const std::string &where)
{
    Answer answer = withText(303, "text/html; charset=utf-8", {});
    answer.headers["Location"] = where;
    return answer;
}

} // namespace

Outcome azurePortal(World &world, const Request &request, Time now)
{
    const std::vector<std::string> segments = request.segments();
    if (segments.size() == 1 && request.method == "GET")
        return {.answer = frontPage(world, now)};
    const auto index = segments.size() > 1 ? world.population().find(segments[1]) : std::nullopt;
    if (!index)
        return {.answer = notFound()};
    if (segments.size() == 2 && request.method == "GET")
        return {.answer = customerPage(world, *index, now)};
    if (segments.size() == 4 && request.method == "POST" && ended(world, *index, segments[2], segments[3], now))
        return {.answer = seeOther("/azure/" + segments[1]), .changed = true};
    return {.answer = notFound()};
}

} // namespace parting::sandbox
