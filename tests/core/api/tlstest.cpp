// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/world.h"
#include "tests/support/rawserver.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace parting::test {

namespace {

/// An https server with a certificate made for the occasion by openssl(1). What arrives there is kept and answered.
class TlsServer {
public:
    /// `subject`: names that the certificate is for, "IP:127.0.0.1" or "DNS:…".
    explicit TlsServer(const QString &subject)
    {
        makeCertificate(subject);
        QSslConfiguration own;
        own.setLocalCertificate(certificate);
        QFile key(keyFile());
        EXPECT_TRUE(key.open(QIODevice::ReadOnly));
        own.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(own);
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { serve(); });
        QObject::connect(&m_server, &QSslServer::errorOccurred, &m_server, [this] { ++refusals; });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }

    QSslCertificate certificate;
    QByteArray arrived; ///< every byte that came through TLS
    int refusals = 0; ///< handshakes that the client broke off

private:
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }

    void makeCertificate(const QString &subject)
    {
        const QString file = m_folder.filePath(QStringLiteral("certificate.pem"));
        const QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"), QStringLiteral("-keyout"), keyFile(), QStringLiteral("-out"), file,
            QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=") + subject};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        ASSERT_TRUE(openssl.waitForFinished() && openssl.exitCode() == 0)
            << "openssl(1) is needed, Debian package openssl: " << openssl.readAllStandardError().toStdString();
        const auto made = QSslCertificate::fromPath(file);
        ASSERT_EQ(made.size(), 1);
        certificate = made.first();
    }

    void serve()
    {
        QTcpSocket *connection = m_server.nextPendingConnection();
        QObject::connect(connection, &QTcpSocket::readyRead, connection, [this, connection] {
            arrived += connection->readAll();
            if (arrived.endsWith("\r\n\r\n"))
                connection->write(QByteArray::fromStdString(RawServer::answer(200, R"({"a":1})")));
        });
    }

    QTemporaryDir m_folder;
    QSslServer m_server;
};

/// Trusts a certificate for the life of this, as a company's own authority in the system's store would be.
class Trust {
public:
    explicit Trust(const QSslCertificate &authority) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration with = m_before;
        with.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before;
};

Result<ApiResponse> read(const TlsServer &server)
{
    FixedToken token;
    ApiClient client(quick(server.url()), token);
    return resultOf<ApiResponse>(
        [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
}

TEST(Tls, TalksToAServerWhoseAuthorityIsTrusted)
{
    TlsServer server(QStringLiteral("IP:127.0.0.1"));
    const Trust trust(server.certificate);
    const auto answer = read(server);
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_EQ(answer->body, R"({"a":1})");
    EXPECT_TRUE(server.arrived.contains("Authorization: Bearer secret-token"));
    EXPECT_TRUE(server.arrived.startsWith("GET /v1/customers HTTP/1.1"));
}

TEST(Tls, SendsNothingToAnUnknownAuthorityAndDoesNotTryAgain)
{
    TlsServer server(QStringLiteral("IP:127.0.0.1"));
    const auto answer = read(server);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Tls);
    EXPECT_EQ(server.arrived, QByteArray());
    EXPECT_EQ(server.refusals, 1) << "final: one attempt";
}

TEST(Tls, SendsNothingToACertificateForAnotherHost)
{
    TlsServer server(QStringLiteral("DNS:api.partnercenter.microsoft.com"));
    const Trust trust(server.certificate);
    const auto answer = read(server);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Tls);
    EXPECT_EQ(server.arrived, QByteArray());
}

} // namespace

} // namespace parting::test
