// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/account.h"

namespace parting::bench {

namespace {

std::string collection(const std::string &items)
{
    return R"({"totalCount":1,"items":[)" + items + R"(],"attributes":{"objectType":"Collection"}})";
}

std::string customer(const std::string &id)
{
    return R"({"id":")" + id + R"(","companyProfile":{"tenantId":")" + id
        + R"(","domain":"contoso.onmicrosoft.com","companyName":"Contoso Bank"},"relationshipToPartner":"reseller",)"
          R"("allowDelegatedAccess":true,"attributes":{"objectType":"Customer"}})";
}

std::string subscriptions()
{
    std::string items;
    for (int i = 0; i < 12; ++i)
        items += (i > 0 ? "," : "") + std::string(R"({"id":"a1b2c3d4-0000-4000-8000-0000000000)")
            + std::to_string(10 + i)
            + R"(","offerId":"031C9E47-4802-4248-838E-778FB1D2CC05","offerName":"Office 365 E3","friendlyName":"Office",)"
              R"("quantity":25,"unitType":"Licenses","creationDate":"2015-11-25T06:41:12Z","status":"suspended",)"
              R"("billingType":"license","billingCycle":"monthly","attributes":{"etag":"W1","objectType":"Subscription"}})";
    return collection(items);
}

} // namespace

std::string accountAnswer(const std::string &path)
{
    const std::string last = path.substr(path.rfind('/') + 1);
    if (last == "subscriptions")
        return subscriptions();
    if (last == "entitlements" || last == "orders")
        return collection({});
    if (last == "transfers")
        return "[]";
    if (last == "organization")
        return R"({"id":"3ae5a4f2-6b1b-4c52-8a4e-0f2f0f5b9a01","companyName":"Bench Partner"})";
    return customer(last);
}

} // namespace parting::bench
