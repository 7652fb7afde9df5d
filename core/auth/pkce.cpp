// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace parting {

namespace {

QByteArray urlSafe(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return urlSafe(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

Pkce Pkce::fresh()
{
    const QByteArray verifier = randomText();
    return {.verifier = verifier, .challenge = challengeOf(verifier)};
}

QByteArray Pkce::challengeOf(const QByteArray &verifier)
{
    return urlSafe(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

} // namespace parting
