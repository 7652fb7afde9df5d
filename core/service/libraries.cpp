// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/libraries.h"

#include "core/storage/sqlite.h"

#include <QSslSocket>

#include <nlohmann/json.hpp>

namespace parting {

namespace {

QString sqliteVersion()
{
    const auto sqlite = Sqlite::open(QStringLiteral(":memory:"), Sqlite::Mode::ReadWrite);
    const auto version = sqlite ? (*sqlite)->value(QStringLiteral("SELECT sqlite_version()")) : Result<QVariant>();
    return version ? version->toString() : QString();
}

} // namespace

std::vector<Library> libraries()
{
    std::vector<Library> all{{.name = QStringLiteral("Qt"), .version = QString::fromLatin1(qVersion())},
        {.name = QStringLiteral("SQLite"), .version = sqliteVersion()},
        {.name = QStringLiteral("nlohmann_json"),
            .version = QString::fromStdString(nlohmann::json::meta().at("version").at("string"))},
        {.name = QStringLiteral("TLS"), .version = QSslSocket::sslLibraryVersionString()}};
    for (Library &library : all)
        if (library.version.isEmpty())
            library.version = QStringLiteral("none");
    return all;
}

} // namespace parting
