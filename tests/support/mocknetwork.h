// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

namespace parting::test {

/// One request as the network was asked for it.
struct MockRequest {
    QByteArray verb{};
    QNetworkRequest request{};
    QByteArray body{};

    [[nodiscard]] QString path() const { return request.url().path(); }
    [[nodiscard]] QString target() const { return request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority); }
};

struct MockAnswer {
    int status = 200; ///< 0: no answer at all
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool held = false; ///< waits for MockNetwork::release()
};

/// A network without sockets. Answers come from the event loop; what was asked is recorded.
class MockNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    using Script = std::function<MockAnswer(const MockRequest &)>;

    explicit MockNetwork(Script script) : m_script(std::move(script)) { }
    /// Answers in turn; the last one for good.
    explicit MockNetwork(std::vector<MockAnswer> answers);

    void release(); ///< every answer held so far
    [[nodiscard]] const std::vector<MockRequest> &requests() const { return m_requests; }
    [[nodiscard]] int inFlight() const;
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Script m_script;
    std::vector<MockRequest> m_requests;
    std::vector<QPointer<QNetworkReply>> m_replies;
    int m_mostInFlight = 0;
};

} // namespace parting::test
