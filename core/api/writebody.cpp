// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/partnerapi.h"

#include "core/json/exactness.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

QByteArray removalBody()
{
    return R"({"relationshipToPartner":"none","attributes":{"objectType":"Customer"}})";
}

Result<QByteArray> subscriptionBody(const QByteArray &resource, QStringView status)
{
    const QByteArray plain = withoutByteOrderMark(resource);
    if (const auto exact = checkRoundTrip(plain); !exact)
        return tl::unexpected(exact.error());
    auto json = parseJson(plain);
    if (!json)
        return tl::unexpected(json.error());
    if (!member(*json, "status"))
        return tl::unexpected(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("/status is missing")});
    for (auto &[name, value] : json->items()) {
        if (QString::fromStdString(name).compare(QLatin1String("status"), Qt::CaseInsensitive) == 0)
            value = status.toString().toStdString();
    }
    return QByteArray::fromStdString(json->dump());
}

} // namespace parting
