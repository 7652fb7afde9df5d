// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/wire.h"

#include "core/api/links.h"
#include "core/auth/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace parting {

namespace {

Result<QUrl> address(const QUrl &base, const ApiRequest &call)
{
    if (const QString why = whyNotAnEndpoint(base); !why.isEmpty())
        return tl::unexpected(
            Error{.kind = ErrorKind::UnsafeAddress, .detail = base.host() + QStringLiteral(": ") + why});
    QString root = base.toString(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    if (!root.endsWith(QLatin1String("/v1")))
        root += QLatin1String("/v1");
    QUrl url(root + u'/' + call.path, QUrl::StrictMode);
    url.setQuery(call.query);
    const bool ours = url.isValid() && url.scheme() == base.scheme() && url.authority() == base.authority()
        && url == url.adjusted(QUrl::NormalizePathSegments) && !url.hasFragment();
    if (!ours)
        return tl::unexpected(Error{.kind = ErrorKind::UnsafeAddress, .detail = call.path.left(100)});
    return url;
}

} // namespace

void refuseFavours(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Our own caps count what was decompressed; Qt's guess by ratio would refuse honest lists.
    request.setDecompressedSafetyCheckThreshold(-1);
}

std::unique_ptr<QNetworkAccessManager> plainNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy::NoProxy);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return network;
}

Result<QNetworkRequest> wireRequest(const ApiClient::Config &config, const ApiRequest &call, const QByteArray &bearer)
{
    if (bearer.isEmpty() || bearer.contains(' ') || !isSafeHeaderValue(QByteArray(bearer).left(8 * 1024)))
        return tl::unexpected(
            Error{.kind = ErrorKind::Credentials, .detail = QStringLiteral("no usable access token")});
    const auto url = address(config.baseUrl, call);
    if (!url)
        return tl::unexpected(url.error());

    QNetworkRequest request(*url);
    refuseFavours(request);
    const auto silence = call.verb == Verb::Get ? config.transferTimeout : config.writeDeadline;
    request.setTransferTimeout(static_cast<int>(silence.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Parting/" PARTING_VERSION));
    request.setRawHeader("Accept", "application/json");
    if (!config.acceptLanguage.isEmpty()) {
        request.setRawHeader("Accept-Language", config.acceptLanguage);
        request.setRawHeader("X-Locale", config.acceptLanguage);
    }
    for (const auto &header : call.headers)
        request.setRawHeader(header.first, header.second);
    if (!call.ifMatch.isEmpty())
        request.setRawHeader("If-Match", call.ifMatch);
    request.setRawHeader("MS-RequestId", call.requestId.toString().toLatin1());
    request.setRawHeader("MS-CorrelationId", call.correlationId.toString().toLatin1());
    request.setRawHeader("Authorization", "Bearer " + bearer);
    return request;
}

} // namespace parting
