// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// tls_reader URL: one read, as the program makes it; prints what came of it.

#include "core/api/apiclient.h"
#include "core/auth/tokenfile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace parting;
    const QCoreApplication app(argc, argv);
    FixedToken token("secret-token");
    ApiClient client({.baseUrl = QUrl(QCoreApplication::arguments().value(1))}, token);
    const auto call = client.send({.path = QStringLiteral("customers")}, [](const Result<ApiResponse> &answer) {
        const bool refused = !answer && answer.error().kind == ErrorKind::Tls;
        std::puts(answer ? "answered" : refused ? "certificate refused" : qPrintable(answer.error().detail));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
