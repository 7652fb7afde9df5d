// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/pages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace parting::bench {

namespace {

constexpr std::array first{"Contoso", "Fabrikam", "Nordwind", "Adatum", "Woodgrove", "Tailspin", "Litware", "Proseware",
    "Åkerström", "Lucerne", "Wingtip", "Humongous", "Datum", "Coho", "Bellows", "Trey"};
constexpr std::array second{"Bank", "Consulting", "Trading", "Logistik", "Energy", "Insurance", "Research", "Bygg",
    "Health", "Media", "Foods", "Marine", "Software", "Vineyard", "Toys", "Optik"};
constexpr std::array legal{"AB", "Ltd", "GmbH", "Inc."};

/// Spreads neighbours apart (splitmix64), so that the list comes in no order.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

void appendLink(std::string &to, const std::string &id, const char *rest)
{
    to += R"(,"links":{"self":{"uri":"/customers/)" + id + rest + R"(","method":"GET","headers":[]}})";
}

void appendCustomer(std::string &to, int index)
{
    const std::string id = customerId(index);
    const std::uint64_t draw = mixed(static_cast<std::uint64_t>(index) + 7);
    const std::string number = std::to_string(draw % 100'000);
    const std::string word = second[draw / 16 % second.size()];
    to += R"({"id":")" + id + R"(","companyProfile":{"tenantId":")" + id + R"(","domain":"customer)" + number + word
        + R"(.onmicrosoft.com","companyName":")" + first[draw % first.size()] + ' ' + word + ' ' + number + ' '
        + legal[draw / 256 % legal.size()] + '"';
    appendLink(to, id, "/profiles/company");
    to += R"(,"attributes":{"objectType":"CustomerCompanyProfile"}},"relationshipToPartner":"reseller",)"
          R"("allowDelegatedAccess":true,"customDomains":["customer)"
        + number + word + R"(.onmicrosoft.com"],"associatedPartnerId":null)";
    appendLink(to, id, "");
    to += R"(,"attributes":{"objectType":"Customer"}})";
}

} // namespace

std::string customerId(int index)
{
    const std::uint64_t draw = mixed(static_cast<std::uint64_t>(index));
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-4%03x-a%03x-%012x", static_cast<unsigned>(draw >> 32U),
        static_cast<unsigned>(draw >> 16U & 0xffffU), static_cast<unsigned>(draw & 0xfffU),
        static_cast<unsigned>(draw >> 12U & 0xfffU), static_cast<unsigned>(index));
    return text.data();
}

int pagesFor(int customers)
{
    return std::max(1, (customers + customersAPage - 1) / customersAPage);
}

std::string tokenFor(int page)
{
    return "page-" + std::to_string(page);
}

std::string customerPage(int page, int customers)
{
    const int begin = page * customersAPage;
    const int end = std::min(customers, begin + customersAPage);
    std::string text = "\xef\xbb\xbf{\"totalCount\":" + std::to_string(end - begin) + ",\"items\":[";
    for (int index = begin; index < end; ++index) {
        if (index > begin)
            text += ',';
        appendCustomer(text, index);
    }
    text += R"(],"links":{"self":{"uri":"/customers?size=500","method":"GET","headers":[]})";
    if (end < customers) {
        const std::string token = tokenFor(page + 1);
        text += R"(,"next":{"uri":"/customers?size=500&seekOperation=Next","method":"GET",)"
                R"("headers":[{"key":"MS-ContinuationToken","value":")"
            + token + R"("}]}},"continuationToken":")" + token + '"';
    } else {
        text += '}';
    }
    return text + R"(,"attributes":{"objectType":"Collection"}})";
}

} // namespace parting::bench
