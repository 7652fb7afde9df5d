// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/exchange.h"

#include "core/api/apierror.h"
#include "core/api/upload.h"
#include "core/json/json.h"
#include "core/log/redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

#include <algorithm>

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr qint64 errorCap = 64 * 1024;
constexpr qint64 singleCap = 1024 * 1024;
constexpr qint64 collectionCap = 64 * 1024 * 1024;
constexpr qint64 readAhead = 1024 * 1024; ///< what Qt may hold that we have not yet taken

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return ErrorKind::Tls;
    // Qt reports its own transfer timeout as a cancelled operation; our own aborts never get here.
    const bool late = error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError;
    return late ? ErrorKind::Timeout : ErrorKind::Network;
}

Error broken(const QNetworkReply &reply, int status)
{
    QString detail = reply.error() == QNetworkReply::ContentReSendError
        ? QStringLiteral("sent once; the connection ended before an answer")
        : reply.errorString();
    detail += QStringLiteral(" (%1)").arg(static_cast<int>(reply.error()));
    return {.kind = kindOf(reply.error()), .httpStatus = status, .detail = redacted(detail)};
}

/// By the server's own clock where it tells, else by ours.
QDateTime answeredAt(const QNetworkReply &reply)
{
    const QDateTime theirs = httpDate(reply.rawHeader("Date"));
    return theirs.isValid() ? theirs : QDateTime::currentDateTimeUtc();
}

/// Which IDs the service says it used, where they differ from ours: both belong into the Details. What is no GUID is
/// left out, so that nothing a server echoes gets there.
QString echoedIds(const QNetworkReply &reply)
{
    QString echoed;
    for (const QByteArray &name : {QByteArray("MS-RequestId"), QByteArray("MS-CorrelationId")}) {
        const QByteArray theirs = reply.rawHeader(name);
        const bool isGuid = !QUuid::fromString(QLatin1StringView(theirs)).isNull();
        if (isGuid && theirs.compare(reply.request().rawHeader(name), Qt::CaseInsensitive) != 0)
            echoed +=
                QStringLiteral("\nanswered %1: ").arg(QString::fromLatin1(name)) + QString::fromLatin1(theirs.left(36));
    }
    return echoed;
}

/// learn.microsoft.com/partner-center/developer/partner-center-authentication
std::optional<bool> mfaCompliance(const QNetworkReply &reply)
{
    const QByteArray said = reply.rawHeader("isMfaCompliant").toLower();
    return said == "true" || said == "false" ? std::optional(said == "true") : std::nullopt;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const QNetworkRequest &request, const ApiRequest &call,
    Limits limits, const Clock &clock, Callback<ApiResponse> done)
    : m_clock(clock)
    , m_sent(clock.moment())
    , m_limits(limits)
    , m_done(std::move(done))
{
    switch (call.verb) {
    case Verb::Get:
        m_reply = network.get(request);
        break;
    case Verb::Patch: {
        QNetworkRequest upload = request;
        upload.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        upload.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        upload.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        auto *body = new OneWayUpload(call.body);
        m_reply = network.sendCustomRequest(upload, "PATCH", body);
        body->setParent(m_reply);
        break;
    }
    }
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::drain);
    // Queued, so that whoever is called may destroy the network itself.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    // Where a body can't be unpacked, Qt says so and goes on receiving.
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this] {
        if (status() < 300)
            leave();
    });
    m_watch.setSingleShot(true);
    m_watch.callOnTimeout(this, &Exchange::watchTheClock);
    watchTheClock();
}

Exchange::~Exchange()
{
    delete m_reply; // which cuts it off; abort() would be a second error to a reply that has one, and Qt complains
}

void Exchange::watchTheClock()
{
    const std::chrono::milliseconds rest = m_limits.deadline - m_clock.since(m_sent);
    if (rest > 0ms)
        return m_watch.start(std::min<std::chrono::milliseconds>(rest, 1s));
    fail({.kind = ErrorKind::Timeout, .detail = QStringLiteral("no whole answer within the deadline")});
}

int Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

qint64 Exchange::room() const
{
    if (status() >= 300)
        return errorCap;
    return m_limits.cap == BodyCap::Single ? singleCap : collectionCap;
}

void Exchange::drain()
{
    while (m_reply && m_reply->isOpen() && !m_failure && !m_cutShort) {
        const QByteArray piece = m_reply->read(64 * 1024);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() <= room())
            continue;
        if (status() >= 300) {
            m_cutShort = true;
            return leave();
        }
        fail({.kind = ErrorKind::TooLarge, .detail = QStringLiteral("an answer of more than %1 bytes").arg(room())});
    }
}

void Exchange::fail(Error error)
{
    if (m_failure || !m_reply)
        return;
    error.httpStatus = status();
    m_failure = std::move(error);
    leave();
}

/// Without waiting for the end of the answer. Queued: the reply, inside whose signals this is, goes with us.
void Exchange::leave()
{
    QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
}

void Exchange::finish()
{
    m_watch.stop();
    drain();
    const auto result = outcome();
    if (auto done = std::exchange(m_done, nullptr))
        done(result);
}

Result<ApiResponse> Exchange::outcome() const
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (!m_reply)
        return tl::unexpected(Error{.kind = ErrorKind::Network, .detail = QStringLiteral("the network was shut down")});
    const int code = status();
    if (code == 0 || (code < 300 && m_reply->error() != QNetworkReply::NoError))
        return tl::unexpected(broken(*m_reply, code));
    if (code < 200 || code >= 300) {
        Error error = errorFromAnswer(code, m_body);
        error.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), answeredAt(*m_reply));
        error.detail += echoedIds(*m_reply);
        if (m_cutShort)
            error.detail += QStringLiteral("\nthe answer went on beyond %1 bytes").arg(errorCap);
        return tl::unexpected(error);
    }
    return ApiResponse{.status = code, .body = withoutByteOrderMark(m_body), .mfaCompliant = mfaCompliance(*m_reply)};
}

} // namespace parting
