// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/entraerrors.h"
#include "core/sandbox/faultscript.h"
#include "core/sandbox/throttle.h"

#include <algorithm>
#include <functional>
#include <map>

namespace parting::sandbox {

namespace {

using Instead = std::function<Answer(const Fault &, Time)>;
using Distortion = std::function<void(const Request &, Answer &)>;

Instead always(const Answer &answer)
{
    return [answer](const Fault &, Time) { return answer; };
}

int retryAfter(const Fault &fault)
{
    return fault.value >= 0 ? fault.value : 57;
}

Answer withoutBody(int status)
{
    return {.status = status, .body = {}, .bom = false, .headers = {}};
}

constexpr auto page = "<!DOCTYPE html><html><head><title>Service Unavailable</title></head>"
                      "<body><h2>Our services aren't available right now</h2></body></html>";

const std::map<std::string, Instead> &insteadByName()
{
    static const std::map<std::string, Instead> table{
        {"throttle-seconds", [](const Fault &fault, Time) { return tooManyRequests(retryAfter(fault)); }},
        {"throttle-date", [](const Fault &fault, Time now) { return tooManyRequests(retryAfter(fault), now); }},
        {"status401", always(refusal(401, 400, "Access denied."))},
        {"status408", always(withoutBody(408))},
        {"status500", always(refusal(500, 900192, "Something went wrong."))},
        {"status502empty", always(withoutBody(502))},
        {"status503html", always(withText(503, "text/html", page))},
        {"status504html", always(withText(504, "text/html", page))},
        {"html200", always(withText(200, "text/html", page))},
        {"html404", always(withText(404, "text/html", page))},
        {"text403",
            always(withText(
                403, "text/plain", "The supplied role does not have the rights to perform the requested operation."))},
        {"deep-nesting", always(withText(200, "application/json", std::string(200'000, '[')))},
        {"stale-etag", always(refusal(400, 2055, "The etag is no longer valid."))},
        {"1002", always(refusal(403, 1002, "Authorization Failed"))},
        {"20002", always(refusal(403, 20002, "No relationship between caller and account."))},
        {"900278", always(refusal(409, 900278, "An operation is pending. Try again in 24 hours."))},
        {"800014", always(refusal(409, 800014, "There is a pending adjustment for this order."))},
        {"aadsts",
            [](const Fault &fault, Time now) {
                return errorAnswer(entraError(fault.value > 0 ? fault.value : 90033), {}, now);
            }},
        {"900421", always(refusal(401, 900421, "Unauthorized - MFA required"))},
        {"code-as-string",
            always(withText(400, "application/json",
                R"({"code":"2000","description":"The code is text this time.","data":[],"source":"PartnerFD"})"))},
        {"entity-in-description",
            always(refusal(400, 2000, "The customer&#39;s request can&#39;t be carried out &amp; was refused."))},
        {"message-for-description",
            always(withText(400, "application/json", R"({"code":2000,"message":"Said in another member."})"))},
        {"drop-before-commit", always(withoutBody(500))},
        {"timeout-before-commit", always(withoutBody(504))},
    };
    return table;
}

/// Lets a function change the answer's document, if it is one.
Distortion onDocument(std::function<void(Json &)> change)
{
    return [change = std::move(change)](const Request &, Answer &answer) {
        Json document = Json::parse(answer.body, nullptr, false);
        if (answer.status != 200 || document.is_discarded())
            return;
        change(document);
        answer.body = document.dump();
    };
}

/// Items of a collection, or the resource itself.
void forEachItem(Json &document, const std::function<void(Json &)> &change)
{
    if (!document.contains("items"))
        return change(document);
    for (Json &item : document["items"])
        change(item);
}

void addMembers(Json &object)
{
    object["xNewText"] = "unknown to you";
    object["xNewObject"] = {{"list", {1, nullptr, 2.5}}};
}

void unmark(const Request &, Answer &answer)
{
    answer.bom = false;
}

void mark(const Request &, Answer &answer)
{
    answer.bom = !answer.body.empty();
}

/// Complete by its length, and yet half a document.
void halve(const Request &, Answer &answer)
{
    answer.body.resize(answer.body.size() / 2);
}

void empty(const Request &, Answer &answer)
{
    answer.body.clear();
    answer.bom = false;
}

void untouched(const Request &, Answer &) { }

void repeatPage(const Request &request, Answer &answer)
{
    Json document = Json::parse(answer.body, nullptr, false);
    if (!document.is_object() || !document.contains("links"))
        return;
    const std::string token = request.header("MS-ContinuationToken");
    document["links"]["next"] = document["links"]["self"];
    document["links"]["next"]["headers"] = Json::array({{{"key", "MS-ContinuationToken"}, {"value", token}}});
    document["continuationToken"] = token;
    answer.body = document.dump();
}

/// As before the service enforced it: told, but not refused.
void lackMfa(const Request &, Answer &answer)
{
    answer.headers["isMfaCompliant"] = "false";
}

void setNext(Json &document, const std::string &uri)
{
    document["links"]["next"] = linkTo(uri);
    document["links"]["next"]["headers"].push_back(
        {{"key", "MS-ContinuationToken"}, {"value", "cGFzdCB0aGUgZW5k,1/="}});
    document["continuationToken"] = "cGFzdCB0aGUgZW5k,1/=";
}

void accept(const Request &request, Answer &answer)
{
    std::string location = request.path();
    if (startsWithNoCase(location, "/v1/"))
        location.erase(0, 3);
    if (answer.status == 200)
        answer = {.status = 202, .body = {}, .bom = false, .headers = {{"Location", location}}};
}

const std::map<std::string, Distortion> &distortionByName()
{
    static const std::map<std::string, Distortion> table{
        {"accepted202", accept},
        {"mfa-lacking", lackMfa},
        {"bom-off", unmark},
        {"bom-on", mark},
        {"truncated-json", halve},
        {"empty-body", empty},
        {"extra-fields", onDocument([](Json &document) {
             addMembers(document);
             forEachItem(document, addMembers);
         })},
        {"next-with-v1", onDocument([](Json &document) {
             if (document["links"].contains("next"))
                 document["links"]["next"]["uri"] = "/v1" + textOf(document["links"]["next"], "uri");
         })},
        {"next-past-end", onDocument([](Json &document) { setNext(document, "/customers?seekOperation=Next"); })},
        {"next-elsewhere", onDocument([](Json &document) { setNext(document, "//elsewhere.example/v1/customers"); })},
        {"next-loop", repeatPage},
        {"no-links", onDocument([](Json &document) { document.erase("links"); })},
        {"other-partner", onDocument([](Json &document) { document["id"] = "00000000-aaaa-0000-aaaa-000000000000"; })},
        {"pascal-case", onDocument([](Json &document) { document = pascalCased(document); })},
        {"retired",
            onDocument([](Json &document) { forEachItem(document, [](Json &item) { item["status"] = "retired"; }); })},
        {"drop-after-commit", untouched},
        {"timeout-after-commit", untouched},
        {"truncate", untouched},
        {"slow-body", untouched},
        {"endless-body", untouched},
        {"delay", untouched},
        {"clock-skew", untouched},
    };
    return table;
}

} // namespace

const std::vector<std::string> &faultNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const auto &entry : insteadByName())
            all.push_back(entry.first);
        for (const auto &entry : distortionByName())
            all.push_back(entry.first);
        std::sort(all.begin(), all.end());
        return all;
    }();
    return names;
}

std::optional<Answer> answeredInstead(const Fault &fault, Time now)
{
    const auto found = insteadByName().find(fault.name);
    return found == insteadByName().end() ? std::nullopt : std::optional(found->second(fault, now));
}

Answer distorted(const Fault &fault, const Request &request, Answer answer)
{
    const auto found = distortionByName().find(fault.name);
    if (found != distortionByName().end())
        found->second(request, answer);
    return answer;
}

} // namespace parting::sandbox
