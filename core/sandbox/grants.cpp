// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/grants.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/sha256.h"

#include <algorithm>
#include <utility>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto codeLifetime = 10min;
constexpr auto deviceLifetime = 15min;
constexpr auto inactivity = 24h * 90;
constexpr auto slowerBy = 5s; // RFC 8628, section 3.5

/// Nine letters that can't be mistaken for each other.
std::string newUserCode()
{
    constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXYZ23456789";
    std::string code;
    for (const char c : sha256(randomGuid()).substr(0, 9))
        code += letters[static_cast<unsigned char>(c) % letters.size()];
    return code;
}

/// As typed: blanks and hyphens don't count.
std::string normalized(const std::string &userCode)
{
    std::string plain;
    for (const char c : lowered(userCode))
        if (c != ' ' && c != '-')
            plain += c;
    return plain;
}

} // namespace

std::string randomSecret(const std::string &prefix)
{
    return prefix + toBase64(sha256(randomGuid() + randomGuid()), Base64::UrlWithoutPadding);
}

Grants::Grants(const Terms &terms) : m_terms(terms) { }

std::string Grants::openPage(Wish wish)
{
    std::string ticket = randomSecret("");
    m_pages.emplace(ticket, std::move(wish));
    return ticket;
}

std::optional<Wish> Grants::takePage(const std::string &ticket)
{
    auto page = m_pages.extract(ticket);
    return page ? std::optional(std::move(page.mapped())) : std::nullopt;
}

std::string Grants::code(const Wish &wish, const SignedIn &who, Time now)
{
    std::string code = randomSecret("0.");
    m_codes[code] = {.wish = wish, .who = who, .expires = now + codeLifetime};
    return code;
}

Grants::OrCode<Granted> Grants::redeemCode(
    const std::string &code, const std::string &redirectUri, const std::string &verifier, Time now)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return tl::unexpected(70000);
    Code &kept = found->second;
    if (std::exchange(kept.used, true))
        return tl::unexpected(54005);
    if (now >= kept.expires)
        return tl::unexpected(70008);
    if (kept.wish.redirectUri != redirectUri)
        return tl::unexpected(500112);
    if (toBase64(sha256(verifier), Base64::UrlWithoutPadding) != kept.wish.challenge)
        return tl::unexpected(501481);
    return Granted{.who = kept.who, .scope = kept.wish.scope};
}

Grants::Device Grants::openDevice(const std::string &scope, Time now)
{
    Device device{.deviceCode = randomSecret("D"),
        .userCode = newUserCode(),
        .expiresIn = deviceLifetime,
        .interval = m_terms.deviceInterval};
    m_devices[device.deviceCode] = {.userCode = device.userCode,
        .scope = scope,
        .expires = now + deviceLifetime,
        .interval = m_terms.deviceInterval};
    return device;
}

bool Grants::answerDevice(const std::string &userCode, const OrCode<SignedIn> &outcome, Time now)
{
    const auto found = std::ranges::find_if(m_devices,
        [wanted = normalized(userCode)](const auto &entry) { return normalized(entry.second.userCode) == wanted; });
    if (found == m_devices.end() || found->second.outcome || now >= found->second.expires)
        return false;
    found->second.outcome = outcome;
    return true;
}

Grants::OrCode<Granted> Grants::askDevice(const std::string &deviceCode, Time now)
{
    const auto found = m_devices.find(deviceCode);
    if (found == m_devices.end())
        return tl::unexpected(70018);
    Waiting &device = found->second;
    if (device.used)
        return tl::unexpected(54005);
    if (now >= device.expires)
        return tl::unexpected(70020);
    const auto before = std::exchange(device.asked, now);
    if (before && (now - *before) * 10 < device.interval * 9) { // a network's jitter is not held against anybody
        device.interval += slowerBy;
        return tl::unexpected(1003034);
    }
    if (!device.outcome)
        return tl::unexpected(70016);
    device.used = true;
    if (!*device.outcome)
        return tl::unexpected(device.outcome->error());
    return Granted{.who = **device.outcome, .scope = device.scope};
}

std::string Grants::refreshToken(const Granted &granted, Time now)
{
    std::string token = randomSecret("practice.");
    m_refreshTokens[token] = {.granted = granted, .used = now, .replaced = {}};
    return token;
}

Grants::OrCode<Granted> Grants::rotate(const std::string &refreshToken, Time now)
{
    const auto found = m_refreshTokens.find(refreshToken);
    if (found == m_refreshTokens.end())
        return tl::unexpected(70000);
    Refresh &kept = found->second;
    if (now - kept.used >= inactivity || (kept.replaced && now - *kept.replaced >= m_terms.refreshGrace))
        return tl::unexpected(700082);
    kept.used = now;
    if (!kept.replaced)
        kept.replaced = now;
    return kept.granted;
}

} // namespace parting::sandbox
