// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/formpost.h"

#include "core/api/apierror.h"
#include "core/api/upload.h"
#include "core/api/wire.h"
#include "core/json/json.h"
#include "core/log/categories.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace parting {

namespace {

constexpr qint64 bodyCap = 64 * 1024;

/// Qt reports its own transfer timeout as a cancelled operation; our own aborts never get here.
AuthError unreachable(const QNetworkReply &reply)
{
    const bool tls = reply.error() == QNetworkReply::SslHandshakeFailedError;
    return {.problem = tls ? AuthProblem::NoTls : AuthProblem::Unreachable,
        .detail = QStringLiteral("%1: network error %2").arg(reply.url().host()).arg(static_cast<int>(reply.error()))};
}

} // namespace

FormPost::FormPost(QNetworkAccessManager &network, const QUrl &url, const FormPairs &form, Done done,
    std::chrono::milliseconds deadline)
    : m_done(std::move(done))
{
    const QByteArray content = encodedForm(form);
    QNetworkRequest request(url);
    refuseFavours(request);
    request.setTransferTimeout(static_cast<int>(deadline.count()));
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Parting/" PARTING_VERSION));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
    request.setRawHeader("Accept", "application/json");
    auto *body = new OneWayUpload(content);
    m_reply = network.post(request, body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(bodyCap);
    connect(m_reply, &QIODevice::readyRead, this, &FormPost::drain);
    // Queued, so that whoever is called may destroy the network itself.
    connect(m_reply, &QNetworkReply::finished, this, &FormPost::finish, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        fail({.problem = AuthProblem::Unreachable, .detail = QStringLiteral("no whole answer within the deadline")});
    });
    m_deadline.start(deadline);
}

FormPost::~FormPost()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void FormPost::drain()
{
    while (m_reply && m_reply->isOpen() && !m_failure) {
        const QByteArray piece = m_reply->read(16 * 1024);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() > bodyCap)
            fail({.problem = AuthProblem::Malformed, .detail = QStringLiteral("an answer of more than 64 KiB")});
    }
}

void FormPost::fail(AuthError error)
{
    if (m_failure || !m_reply)
        return;
    m_failure = std::move(error);
    m_reply->abort();
}

void FormPost::finish()
{
    m_deadline.stop();
    drain();
    const auto result = outcome();
    qCDebug(httpLog).noquote() << "POST" << (m_reply ? m_reply->url().path().section(u'/', 2) : QString())
                               << (result ? result->status : 0);
    if (auto done = std::exchange(m_done, nullptr))
        done(result);
}

AuthResult<FormAnswer> FormPost::outcome() const
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (!m_reply)
        return tl::unexpected(
            AuthError{.problem = AuthProblem::Unreachable, .detail = QStringLiteral("the network was shut down")});
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status < 300 && m_reply->error() != QNetworkReply::NoError))
        return tl::unexpected(unreachable(*m_reply));
    if (status >= 300 && status < 400)
        return tl::unexpected(AuthError{
            .problem = AuthProblem::Malformed, .detail = QStringLiteral("a redirect, which is not followed")});
    return FormAnswer{.status = status,
        .body = withoutByteOrderMark(m_body),
        .retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc())};
}

} // namespace parting
