// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/redirectlistener.h"

#include "core/auth/redirect.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace parting {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestHead = 16 * 1024;
constexpr qsizetype mostConnections = 16;
constexpr auto patience = 10s; // for the head of a request
constexpr int attempts = 8; // at a port that is free on both addresses

QByteArray page(const QString &title, const QString &sentence)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                          ":root{color-scheme:light dark}body{font:18px/1.6 system-ui,sans-serif;max-width:32rem;"
                          "margin:20vh auto;padding:0 1rem}</style></head><body><h1>%1</h1><p>%2</p></body></html>\n")
        .arg(title.toHtmlEscaped(), sentence.toHtmlEscaped())
        .toUtf8();
}

QByteArray reasonFor(int status)
{
    return status == 200 ? "OK" : "Not Served";
}

} // namespace

RedirectListener::RedirectListener(QByteArray state, Pages pages, Done done)
    : m_state(std::move(state))
    , m_pages(std::move(pages))
    , m_done(std::move(done))
{
    connect(&m_four, &QTcpServer::newConnection, this, [this] { accept(m_four); });
    connect(&m_six, &QTcpServer::newConnection, this, [this] { accept(m_six); });
    for (int i = 0; i < attempts && !listen(); ++i) { }
}

RedirectListener::~RedirectListener() = default;

bool RedirectListener::listen()
{
    m_four.close();
    if (!m_four.listen(QHostAddress::LocalHost))
        return false;
    if (m_six.listen(QHostAddress::LocalHostIPv6, m_four.serverPort()))
        return true;
    // Without IPv6 one address is all there is; a port that somebody else has there is given up.
    const bool taken = m_six.serverError() == QAbstractSocket::AddressInUseError;
    if (taken)
        m_four.close();
    return !taken;
}

bool RedirectListener::listening() const
{
    return m_four.isListening();
}

quint16 RedirectListener::port() const
{
    return m_four.serverPort();
}

QString RedirectListener::redirectUri() const
{
    return QStringLiteral("http://localhost:%1/").arg(port());
}

void RedirectListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        m_reading.append({.socket = socket});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_reading.removeIf([socket](const Reading &one) { return one.socket == socket; });
            socket->deleteLater();
        });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        // Whoever holds connections open without a word does not keep the answer out.
        if (m_reading.size() > mostConnections)
            m_reading.takeFirst().socket->abort();
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const auto reading = std::ranges::find(m_reading, socket, &Reading::socket);
    if (reading == m_reading.end())
        return;
    QByteArray *head = &reading->head;
    *head += socket->read(longestHead + 1 - head->size());
    const qsizetype end = head->indexOf("\r\n\r\n");
    if (end < 0 && head->size() <= longestHead)
        return;
    const RedirectVerdict verdict =
        end < 0 ? RedirectVerdict{.status = 431} : judgeRedirect(head->left(end + 2), port(), m_state);
    m_reading.erase(reading);
    answer(socket, verdict.status, verdict.outcome && verdict.outcome->has_value());
    if (!verdict.outcome || !m_done)
        return;
    m_four.close();
    m_six.close();
    // Whoever is called may destroy this listener, but the page is to arrive.
    connect(
        socket, &QTcpSocket::disconnected, this,
        [this, outcome = *verdict.outcome] {
            if (auto done = std::exchange(m_done, nullptr))
                done(outcome);
        },
        Qt::QueuedConnection);
}

void RedirectListener::answer(QTcpSocket *socket, int status, bool success)
{
    const QByteArray body =
        status == 200 ? page(m_pages.title, success ? m_pages.success : m_pages.failure) : QByteArray();
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonFor(status)
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
          "Connection: close\r\n\r\n"
        + body);
    socket->disconnectFromHost();
}

} // namespace parting
