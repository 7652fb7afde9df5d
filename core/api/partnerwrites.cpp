// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/apiclient.h"
#include "core/api/gathering.h"
#include "core/api/links.h"
#include "core/api/partnerapi.h"
#include "core/api/refusedcall.h"
#include "core/json/json.h"

namespace parting {

namespace {

/// The header form of an etag is quoted, learn.microsoft.com/partner-center/developer/headers.
QByteArray quoted(const QString &etag)
{
    const bool bare = !etag.isEmpty() && !etag.endsWith(u'"');
    return bare ? '"' + etag.toUtf8() + '"' : etag.toUtf8();
}

} // namespace

CallHandle PartnerApi::patchSubscription(const CustomerId &id, const SubscriptionId &subscription,
    const QByteArray &body, const QString &etag, const RequestId &request, const CorrelationId &correlation,
    AtItsTurn itsTurn, Callback<WriteAnswer> done)
{
    return patch(subscriptionPath(id, subscription),
        {.body = body,
            .requestId = request,
            .correlationId = correlation,
            .ifMatch = quoted(etag),
            .itsTurn = std::move(itsTurn)},
        std::move(done));
}

CallHandle PartnerApi::patchOrder(const CustomerId &id, const OrderId &order, const QByteArray &body,
    const RequestId &request, const CorrelationId &correlation, AtItsTurn itsTurn, Callback<WriteAnswer> done)
{
    return patch(orderPath(id, order),
        {.body = body, .requestId = request, .correlationId = correlation, .itsTurn = std::move(itsTurn)},
        std::move(done));
}

CallHandle PartnerApi::endDelegatedAdmin(const CustomerId &id, const RequestId &request,
    const CorrelationId &correlation, AtItsTurn itsTurn, Callback<WriteAnswer> done)
{
    return patch(customerPath(id),
        {.body = endOfDelegationBody(),
            .requestId = request,
            .correlationId = correlation,
            .itsTurn = std::move(itsTurn)},
        std::move(done));
}

CallHandle PartnerApi::removeRelationship(const CustomerId &id, const RequestId &request,
    const CorrelationId &correlation, AtItsTurn itsTurn, Callback<WriteAnswer> done)
{
    return patch(customerPath(id),
        {.body = removalBody(), .requestId = request, .correlationId = correlation, .itsTurn = std::move(itsTurn)},
        std::move(done));
}

CallHandle PartnerApi::patch(const Result<QString> &path, ApiRequest request, Callback<WriteAnswer> done)
{
    if (!path)
        return refusedCall(path.error(), std::move(done));
    if (!isSafeHeaderValue(request.ifMatch))
        return refusedCall(
            Error{.kind = ErrorKind::UnsafeAddress, .detail = QStringLiteral("an etag with control characters")},
            std::move(done));
    request.verb = Verb::Patch;
    request.path = *path;
    return m_client.send(std::move(request), [done = std::move(done)](const Result<ApiResponse> &response) {
        if (!response)
            return done(tl::unexpected(response.error()));
        // An answer that can't be read proves nothing, whatever its status; none at all is what 202 and 204 look like.
        if (const auto readable = guardJson(response->body); !response->body.isEmpty() && !readable)
            return done(tl::unexpected(about(readable.error(), *response)));
        done(WriteAnswer{
            .status = response->status, .requestId = response->requestId, .correlationId = response->correlationId});
    });
}

} // namespace parting
