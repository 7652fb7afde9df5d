// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/entrapages.h"

#include "core/sandbox/entraerrors.h"
#include "core/sandbox/http.h"

namespace parting::sandbox {

namespace {

constexpr auto style = R"(:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:10vh auto;padding:0 1rem}
p.badge{display:inline-block;margin:0;padding:.1rem .6rem;border-radius:.3rem;background:#8a5a00;color:#fff}
label{display:block;margin:.4rem 0}
button{font:inherit;padding:.4rem 1.2rem;margin:1rem .6rem 0 0}
input[type=text],select{font:inherit;padding:.3rem}
[role=alert]{font-weight:bold})";

Answer page(int status, const std::string &title, const std::string &body)
{
    Answer answer = withText(status, "text/html; charset=utf-8",
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>"
            + escaped(title) + "</title><style>" + style
            + "</style></head><body><p class=\"badge\">PRACTICE · no real customers</p><h1>" + escaped(title) + "</h1>"
            + body + "</body></html>\n");
    answer.headers["Cache-Control"] = "no-store";
    answer.headers["Content-Security-Policy"] =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
    answer.headers["X-Content-Type-Options"] = "nosniff";
    answer.headers["Referrer-Policy"] = "no-referrer";
    return answer;
}

std::string personChoice(const std::string &loginHint)
{
    const Person *hinted = findPerson(loginHint);
    std::string html;
    for (const Person &one : people()) {
        const bool chosen = &one == (hinted ? hinted : &people().front());
        html += "<label><input type=\"radio\" name=\"person\" value=\"" + escaped(one.upn) + '"'
            + (chosen ? " checked" : "") + "> " + escaped(one.name) + " (" + escaped(one.note) + ")</label>";
    }
    return "<fieldset><legend>Who signs in?</legend>" + html + "</fieldset>";
}

std::string decisions()
{
    std::string failures;
    for (const int code : {90033, 53003, 50076, 50105, 50020, 65001, 700016, 500011})
        failures += "<option value=\"" + std::to_string(code) + "\">AADSTS" + std::to_string(code) + ": "
            + escaped(entraError(code).text) + "</option>";
    return "<button name=\"decision\" value=\"approve\">Approve</button>"
           "<button name=\"decision\" value=\"cancel\">Cancel</button>"
           "<button name=\"decision\" value=\"fail\">Fail</button>"
           "<details><summary>How it fails</summary><select name=\"failure\" aria-label=\"Failure\">"
        + failures + "</select></details>";
}

std::string form(const std::string &action, const std::string &content)
{
    return "<form method=\"post\" action=\"" + escaped(action) + "\">" + content + "</form>";
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

Answer authorizePage(const std::string &action, const std::string &ticket, const Wish &wish)
{
    const std::string asked = "<p>Parting asks for: " + escaped(wish.scope) + "</p>"
        + (wish.insistsOnMfa ? "<p>It insists on multi-factor authentication.</p>" : "");
    const std::string hidden = R"(<input type="hidden" name="ticket" value=")" + escaped(ticket) + "\">";
    return page(200, "Sign in to Practice", asked + form(action, hidden + personChoice(wish.loginHint) + decisions()));
}

Answer devicePage(const std::string &action, const std::string &problem)
{
    const std::string alert = problem.empty() ? "" : "<p role=\"alert\">" + escaped(problem) + "</p>";
    const std::string code = "<label>Code that Parting shows: "
                             "<input type=\"text\" name=\"user_code\" autocomplete=\"off\" autofocus required></label>";
    return page(200, "Sign in a device to Practice", alert + form(action, code + personChoice({}) + decisions()));
}

Answer consentPage(const std::string &action)
{
    return page(200, "Consent for everybody in Practice",
        "<p>As an administrator, let everybody here use Parting?</p>"
            + form(action,
                "<button name=\"decision\" value=\"approve\">Approve</button>"
                "<button name=\"decision\" value=\"cancel\">Cancel</button>"));
}

Answer plainPage(int status, const std::string &title, const std::string &sentence)
{
    return page(status, title, "<p>" + escaped(sentence) + "</p>");
}

} // namespace parting::sandbox
