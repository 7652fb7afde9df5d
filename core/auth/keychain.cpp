// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/keychain.h"

#include "core/auth/chunkedsecrets.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

namespace parting {

namespace {

const QString service = QStringLiteral("Parting");

Error storageError(const QString &reason)
{
    return {.kind = ErrorKind::Storage, .detail = QStringLiteral("keychain: ") + reason};
}

/// Starts the job; `done` gets it once, or a null pointer if it took too long. The job deletes itself.
template <class Job> void run(Job *job, std::chrono::milliseconds patience, std::function<void(Job *)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, job, done] {
        if (limit->isActive())
            done(job);
        limit->stop();
    });
    limit->callOnTimeout(limit, [done] { done(nullptr); });
    limit->start(patience);
    job->start();
}

Result<void> resultOf(const QKeychain::Job *job)
{
    if (!job)
        return tl::unexpected(storageError(QStringLiteral("no answer")));
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return {};
    return tl::unexpected(
        storageError(QStringLiteral("%1 (%2)").arg(job->errorString()).arg(static_cast<int>(job->error()))));
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds patience) : m_patience(patience) { }

void Keychain::read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    run<QKeychain::ReadPasswordJob>(job, m_patience, [done = std::move(done)](QKeychain::ReadPasswordJob *finished) {
        done(resultOf(finished).map([&]() -> std::optional<QByteArray> {
            if (finished->error() == QKeychain::EntryNotFound)
                return std::nullopt;
            return finished->textData().toUtf8();
        }));
    });
}

void Keychain::write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret));
    run<QKeychain::WritePasswordJob>(
        job, m_patience, [done = std::move(done)](const QKeychain::Job *finished) { done(resultOf(finished)); });
}

void Keychain::remove(const QString &name, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    run<QKeychain::DeletePasswordJob>(
        job, m_patience, [done = std::move(done)](const QKeychain::Job *finished) { done(resultOf(finished)); });
}

std::unique_ptr<SecretStore> systemKeychain()
{
    auto keychain = std::make_unique<Keychain>();
#if defined(Q_OS_WIN)
    // CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes, and a letter takes two.
    return std::make_unique<ChunkedSecrets>(std::move(keychain), 1200);
#else
    return keychain;
#endif
}

} // namespace parting
