// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/apiclient.h"

#include "core/api/callqueue.h"
#include "core/api/wire.h"

#include <QNetworkAccessManager>
#include <QUuid>

namespace parting {

struct ApiClient::Private {
    std::unique_ptr<QNetworkAccessManager> ownNetwork; // outlives the queue, which talks to it to the last
    QUrl baseUrl;
    CallQueue queue;
};

ApiClient::ApiClient(Config config, TokenSource &tokens, QObject *parent) : QObject(parent)
{
    auto network = plainNetwork();
    QNetworkAccessManager &borrowed = *network;
    d.reset(new Private{std::move(network), config.baseUrl, {borrowed, config, tokens}});
    listen();
}

ApiClient::ApiClient(QNetworkAccessManager &network, Config config, TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , d(new Private{nullptr, config.baseUrl, {network, config, tokens}})
{
    listen();
}

void ApiClient::listen()
{
    connect(&d->queue, &CallQueue::throttled, this, &ApiClient::throttled);
    // Queued: nobody is called back from inside a call of his own.
    connect(&d->queue, &CallQueue::reached, this, &ApiClient::reached, Qt::QueuedConnection);
}

ApiClient::~ApiClient() = default;

CallHandle ApiClient::send(ApiRequest request, Callback<ApiResponse> done)
{
    if (request.requestId.isEmpty())
        request.requestId = RequestId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (request.correlationId.isEmpty())
        request.correlationId = CorrelationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return d->queue.add(std::move(request), std::move(done));
}

const QUrl &ApiClient::baseUrl() const
{
    return d->baseUrl;
}

} // namespace parting
