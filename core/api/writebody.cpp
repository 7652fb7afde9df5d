// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/partnerapi.h"

#include "core/json/exactness.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace parting {

QByteArray removalBody()
{
    return R"({"relationshipToPartner":"none","attributes":{"objectType":"Customer"}})";
}

QByteArray endOfDelegationBody()
{
    return R"({"allowDelegatedAccess":false,"attributes":{"objectType":"Customer"}})";
}

QByteArray cancellationBody(const Order &order, std::optional<int> line)
{
    Json body{{"id", order.id.toString().toStdString()}, {"status", "cancelled"}};
    const auto asked = std::find_if(
        order.lines.begin(), order.lines.end(), [&line](const OrderLine &each) { return each.number == line; });
    if (line && asked == order.lines.end())
        return {};
    if (line)
        body["lineItems"] =
            Json::array({{{"lineItemNumber", asked->number}, {"offerId", asked->offerId.toStdString()}}});
    return QByteArray::fromStdString(body.dump());
}

namespace {

/// The resource with one member changed, under whatever case its name has; it must be there.
Result<QByteArray> withMember(const QByteArray &resource, const char *changed, const Json &value)
{
    const QByteArray plain = withoutByteOrderMark(resource);
    if (const auto exact = checkRoundTrip(plain); !exact)
        return tl::unexpected(exact.error());
    auto json = parseJson(plain);
    if (!json)
        return tl::unexpected(json.error());
    if (!member(*json, changed))
        return tl::unexpected(Error{.kind = ErrorKind::Malformed,
            .detail = u'/' + QString::fromLatin1(changed) + QStringLiteral(" is missing")});
    for (auto &[name, present] : json->items()) {
        if (QString::fromStdString(name).compare(QLatin1String(changed), Qt::CaseInsensitive) == 0)
            present = value;
    }
    return QByteArray::fromStdString(json->dump());
}

} // namespace

Result<QByteArray> subscriptionBody(const QByteArray &resource, QStringView status)
{
    return withMember(resource, "status", status.toString().toStdString());
}

Result<QByteArray> renewalBody(const QByteArray &resource)
{
    return withMember(resource, "autoRenewEnabled", false);
}

} // namespace parting
