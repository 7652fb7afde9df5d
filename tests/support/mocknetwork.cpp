// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/mocknetwork.h"

#include <algorithm>

namespace parting::test {

namespace {

class MockReply final : public QNetworkReply {
public:
    MockReply(const QNetworkRequest &request, MockAnswer answer, QObject *parent)
        : QNetworkReply(parent)
        , m_answer(std::move(answer))
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        if (!m_answer.held)
            QMetaObject::invokeMethod(
                this, [this] { give(); }, Qt::QueuedConnection);
    }

    void give()
    {
        if (isFinished())
            return;
        m_given = true;
        if (m_answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &header : m_answer.headers)
            setRawHeader(header.first, header.second);
        if (!m_answer.body.isEmpty())
            Q_EMIT readyRead();
        end(m_answer.error, QStringLiteral("as scripted"));
    }
    void abort() override { end(OperationCanceledError, QStringLiteral("aborted")); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return (m_given ? m_answer.body.size() - m_read : 0) + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = m_given ? std::min(most, qint64{m_answer.body.size()} - m_read) : 0;
        std::copy_n(m_answer.body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }

private:
    void end(NetworkError error, const QString &text)
    {
        if (isFinished())
            return;
        setFinished(true);
        if (error != NoError)
            setError(error, text);
        Q_EMIT finished();
    }

    MockAnswer m_answer;
    qint64 m_read = 0;
    bool m_given = false;
};

} // namespace

MockNetwork::MockNetwork(std::vector<MockAnswer> answers)
    : MockNetwork([left = std::deque(answers.begin(), answers.end())](const MockRequest &) mutable {
        const MockAnswer answer = left.front();
        if (left.size() > 1)
            left.pop_front();
        return answer;
    })
{
}

void MockNetwork::release()
{
    for (const auto &reply : std::exchange(m_replies, {})) {
        if (reply)
            static_cast<MockReply *>(reply.data())->give();
    }
}

int MockNetwork::inFlight() const
{
    return static_cast<int>(
        std::ranges::count_if(m_replies, [](const auto &reply) { return reply && !reply->isFinished(); }));
}

QNetworkReply *MockNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray verb =
        operation == GetOperation ? "GET" : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    m_requests.push_back({.verb = verb, .request = request, .body = body ? body->readAll() : QByteArray()});
    auto *reply = new MockReply(request, m_script(m_requests.back()), this);
    m_replies.emplace_back(reply);
    m_mostInFlight = std::max(m_mostInFlight, inFlight());
    return reply;
}

} // namespace parting::test
