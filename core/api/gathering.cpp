// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/gathering.h"

namespace parting {

Error about(Error error, const ApiResponse &response)
{
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.correlationId = response.correlationId;
    return error;
}

QByteArray keyOf(const PageLink &link)
{
    QByteArray key = link.path.toUtf8() + '?' + link.query.toString(QUrl::FullyEncoded).toUtf8();
    for (const auto &header : link.headers)
        key += '\n' + header.first.toLower() + ':' + header.second;
    return key;
}

} // namespace parting
