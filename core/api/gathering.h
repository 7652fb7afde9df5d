// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/codec.h"
#include "core/api/partnerapi.h"
#include "core/api/worker.h"

#include <QSet>

#include <memory>

namespace parting {

/// The error with what the answer it speaks of can add.
[[nodiscard]] Error about(Error error, const ApiResponse &response);

/// One text for all that makes a link the same as another.
[[nodiscard]] QByteArray keyOf(const PageLink &link);

/// The reading of one collection to its end, page after page.
template <class T> class Gathering : public std::enable_shared_from_this<Gathering<T>> {
public:
    Gathering(
        ApiClient &client, Lane lane, std::weak_ptr<Worker> worker, QString path, Callback<Document<Listing<T>>> done)
        : m_client(client)
        , m_lane(lane)
        , m_worker(std::move(worker))
        , m_path(std::move(path))
        , m_done(std::move(done))
    {
    }

    void begin(const QUrlQuery &query)
    {
        m_query = query;
        request({.path = m_path, .query = query});
    }
    void stop()
    {
        m_done = nullptr;
        m_http.cancel();
    }

private:
    using Next = Result<std::optional<PageLink>>;

    void request(const PageLink &link)
    {
        if (m_seen.contains(keyOf(link)) || m_seen.size() == mostPages)
            return finish(tl::unexpected(Error{
                .kind = ErrorKind::Malformed, .detail = QStringLiteral("pages point at each other without end")}));
        m_seen.insert(keyOf(link));
        ApiRequest call{.path = link.path,
            .query = link.query,
            .headers = link.headers,
            .cap = BodyCap::Collection,
            .lane = m_lane};
        m_http = m_client.send(std::move(call),
            [self = this->shared_from_this()](Result<ApiResponse> response) { self->decode(std::move(response)); });
    }

    void decode(Result<ApiResponse> response)
    {
        if (!response)
            return finish(tl::unexpected(response.error()));
        const auto worker = m_worker.lock();
        if (!worker)
            return;
        worker->run([reader = m_reader, body = response->body] { return reader->add(body); },
            [self = this->shared_from_this(), response = *response](
                Next next) { self->take(std::move(next), response); });
    }

    void take(Next next, const ApiResponse &response)
    {
        if (!m_done)
            return;
        if (!next)
            return finish(tl::unexpected(about(next.error(), response)));
        m_raw += (m_raw.isEmpty() ? "" : "\n") + response.body;
        if (*next)
            return request((*next)->path.isEmpty() ? byToken(std::move(**next)) : **next);
        finish(Document<Listing<T>>{.value = m_reader->listing(),
            .raw = {.path = m_path, .body = m_raw, .readAt = QDateTime::currentDateTimeUtc()}});
    }

    /// learn.microsoft.com/partner-center/developer/get-a-list-of-customers, seekOperation
    PageLink byToken(PageLink next) const
    {
        next.path = m_path;
        next.query = m_query;
        next.query.addQueryItem(QStringLiteral("seekOperation"), QStringLiteral("Next"));
        return next;
    }

    void finish(Result<Document<Listing<T>>> result)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(result));
    }

    static constexpr int mostPages = 100;

    ApiClient &m_client;
    Lane m_lane;
    std::weak_ptr<Worker> m_worker;
    QString m_path;
    QUrlQuery m_query;
    Callback<Document<Listing<T>>> m_done;
    CallHandle m_http;
    QSet<QByteArray> m_seen;
    QByteArray m_raw;
    std::shared_ptr<ListingReader<T>> m_reader = std::make_shared<ListingReader<T>>(); ///< the worker's while it works
};

} // namespace parting
