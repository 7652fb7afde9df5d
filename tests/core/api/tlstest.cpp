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

QByteArray openssl(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    EXPECT_TRUE(program.waitForFinished() && program.exitCode() == 0)
        << "openssl(1) is needed, Debian package openssl: " << program.readAllStandardError().toStdString();
    return program.readAllStandardOutput().trimmed();
}

/// Makes `name`.pem and its key `name`.key in the folder: signed by `authority` of the same folder, or by itself.
void makeCertificate(
    const QTemporaryDir &folder, const QString &name, const QString &extension, const QString &authority)
{
    const auto file = [&](const QString &of, const char *suffix) {
        return folder.filePath(of + QLatin1String(suffix));
    };
    QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), file(name, ".key"), QStringLiteral("-out"),
        file(name, ".pem"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
        extension};
    if (!authority.isEmpty()) {
        arguments += {QStringLiteral("-CA"), file(authority, ".pem"), QStringLiteral("-CAkey"), file(authority, ".key"),
            QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE")};
    }
    openssl(arguments);
}

/// An https server with a certificate made for the occasion by openssl(1). What arrives there is kept and answered.
class TlsServer {
public:
    /// `subject`: names that the certificate is for, "IP:127.0.0.1" or "DNS:…". With `authority` the certificate is
    /// signed by a company's own one, which file(authority + ".pem") is; else by itself.
    explicit TlsServer(const QString &subject, const QString &authority = {})
    {
        if (!authority.isEmpty())
            makeCertificate(m_folder, authority, QStringLiteral("keyUsage=critical,keyCertSign"), {});
        makeCertificate(m_folder, QStringLiteral("server"), QStringLiteral("subjectAltName=") + subject, authority);
        const auto made = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("server.pem")));
        EXPECT_EQ(made.size(), 1);
        certificate = made.value(0);
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

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }

    QSslCertificate certificate;
    QByteArray arrived; ///< every byte that came through TLS
    int refusals = 0; ///< handshakes that the client broke off

private:
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("server.key")); }

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

/// Another process that finds `store` where the system keeps its authorities, reads once and says what came of it.
QByteArray readWithSystemStore(const QString &store, const QString &url)
{
    QProcess child;
    child.start(QStringLiteral("unshare"),
        {QStringLiteral("--mount"), QStringLiteral("--map-root-user"), QStringLiteral("sh"), QStringLiteral("-c"),
            QStringLiteral("mount --bind \"$0\" /etc/ssl/certs && exec \"$1\" \"$2\""), store,
            QStringLiteral(PARTING_TLS_READER), url});
    EXPECT_TRUE(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 20'000))
        << "mount namespaces are needed, unshare(1)";
    EXPECT_EQ(child.exitCode(), 0) << child.readAllStandardError().toStdString();
    return child.readAllStandardOutput().trimmed();
}

TEST(Tls, TrustsACompanysOwnAuthorityInTheSystemsStore)
{
    TlsServer server(QStringLiteral("IP:127.0.0.1"), QStringLiteral("company"));
    const QString authority = server.file(QStringLiteral("company.pem"));
    const QByteArray hash = openssl(
        {QStringLiteral("x509"), QStringLiteral("-in"), authority, QStringLiteral("-noout"), QStringLiteral("-hash")});
    const QTemporaryDir with;
    const QTemporaryDir without;
    // As update-ca-certificates(8) leaves it.
    ASSERT_TRUE(QFile::copy(authority, with.filePath(QString::fromLatin1(hash) + QStringLiteral(".0"))));

    EXPECT_EQ(readWithSystemStore(with.path(), server.url()), "answered");
    EXPECT_TRUE(server.arrived.contains("Authorization: Bearer secret-token"));
    server.arrived.clear();
    EXPECT_EQ(readWithSystemStore(without.path(), server.url()), "certificate refused");
    EXPECT_EQ(server.arrived, QByteArray());
}

} // namespace

} // namespace parting::test
