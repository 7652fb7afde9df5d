// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// keychainuser write NAME SECRET | read NAME | remove NAME | refresh AUTHORITY LOCKFILE TIMES: another process with the
// same keychain. It prints what it read, or how many renewals went well.

#include "core/auth/keychain.h"
#include "core/auth/refreshingtokens.h"
#include "tests/core/auth/practice.h"

#include <QCoreApplication>

#include <cstdio>

using namespace parting;

namespace {

int finish(const Result<void> &result)
{
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
    return result ? 0 : 1;
}

int refresh(const QStringList &arguments)
{
    const auto network = plainNetwork();
    const auto store = systemKeychain();
    RefreshingTokens tokens(
        *network, *store, {.registration = test::registered(arguments.at(2)), .lockFile = arguments.at(3)});
    int good = 0;
    for (int i = 0; i < arguments.at(4).toInt(); ++i) {
        std::optional<bool> outcome;
        if (i == 0)
            tokens.resume([&](const AuthResult<void> &result) { outcome = result.has_value(); });
        else
            tokens.renew([&](bool better) { outcome = better; });
        good += test::comes(outcome) && *outcome ? 1 : 0;
    }
    std::printf("%d", good);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.at(1) == QLatin1StringView("refresh"))
        return refresh(arguments);
    Keychain keychain(std::chrono::seconds(10));
    std::optional<int> code;
    const auto done = [&](const Result<void> &result) { code = finish(result); };
    if (arguments.at(1) == QLatin1StringView("write"))
        keychain.write(arguments.at(2), arguments.at(3).toUtf8(), done);
    else if (arguments.at(1) == QLatin1StringView("remove"))
        keychain.remove(arguments.at(2), done);
    else
        keychain.read(arguments.at(2), [&](const Result<std::optional<QByteArray>> &read) {
            if (read)
                std::printf("%s", *read ? read->value().constData() : "nothing");
            code = finish(read.map([](const auto &) {}));
        });
    return test::comes(code) ? *code : 2;
}
