// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options.h"

#include "core/auth/endpoint.h"

#include <QCommandLineParser>
#include <QUuid>

namespace parting {

namespace {

constexpr int mostSandboxCustomers = 100'000;

struct Parser {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")};
    QCommandLineOption sandbox{
        QStringLiteral("sandbox"), QStringLiteral("Start on the embedded practice server; its customers don't exist.")};
    QCommandLineOption sandboxCustomers{QStringLiteral("sandbox-customers"),
        QStringLiteral("How many customers Practice has, 1 to 100000 (default 60). Implies --sandbox."),
        QStringLiteral("N")};
    QCommandLineOption endpoint{QStringLiteral("endpoint"),
        QStringLiteral("Base address of the Partner Center API; https, or http to this computer itself."),
        QStringLiteral("URL")};
    QCommandLineOption accessTokenFile{QStringLiteral("access-token-file"),
        QStringLiteral("Take the App+User access token from FILE, which only you may read; - is standard input."),
        QStringLiteral("FILE")};
    QCommandLineOption customer{QStringLiteral("customer"),
        QStringLiteral("Open this customer (Microsoft ID), once one is signed in."), QStringLiteral("ID")};
    QCommandLineOption readOnly{
        QStringLiteral("read-only"), QStringLiteral("Only look: nothing is sent that changes anything.")};
    QCommandLineOption dataDir{QStringLiteral("data-dir"), QStringLiteral("Keep journal, settings and reports in DIR."),
        QStringLiteral("DIR")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("Language of the window, such as en or sv."),
        QStringLiteral("CODE")};
    QCommandLineParser parser{};

    Parser()
    {
        parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        parser.addOptions({help, version, sandbox, sandboxCustomers, endpoint, accessTokenFile, customer, readOnly,
            dataDir, language});
    }

    [[nodiscard]] bool has(const QCommandLineOption &option) const { return parser.isSet(option); }
    [[nodiscard]] QString value(const QCommandLineOption &option) const { return parser.value(option); }
};

tl::unexpected<QString> usage(const QString &sentence)
{
    return tl::unexpected(sentence);
}

template <class T> QString problemOf(const tl::expected<T, QString> &value)
{
    return value ? QString() : value.error();
}

QString repeatedOrEmpty(const Parser &p)
{
    for (const auto &option : {p.sandboxCustomers, p.endpoint, p.accessTokenFile, p.customer, p.dataDir, p.language}) {
        const QStringList values = p.parser.values(option);
        const QString name = option.names().constLast();
        if (values.size() > 1)
            return QStringLiteral("--%1 is given more than once.").arg(name);
        if (values.size() == 1 && values.constFirst().isEmpty())
            return QStringLiteral("--%1 needs a value.").arg(name);
    }
    return {};
}

QString clash(const Parser &p)
{
    const bool sandbox = p.has(p.sandbox) || p.has(p.sandboxCustomers);
    if (sandbox && p.has(p.endpoint))
        return QStringLiteral("--sandbox and --endpoint exclude each other.");
    if (sandbox && p.has(p.accessTokenFile))
        return QStringLiteral("--sandbox and --access-token-file exclude each other.");
    if (p.has(p.endpoint) && !p.has(p.accessTokenFile))
        return QStringLiteral("--endpoint needs --access-token-file.");
    return {};
}

tl::expected<int, QString> customerCount(const Parser &p)
{
    if (!p.has(p.sandboxCustomers))
        return Options{}.sandboxCustomers;
    bool number = false;
    const int count = p.value(p.sandboxCustomers).toInt(&number);
    if (!number || count < 1 || count > mostSandboxCustomers)
        return usage(QStringLiteral("--sandbox-customers takes a number from 1 to %1.").arg(mostSandboxCustomers));
    return count;
}

tl::expected<std::optional<QUrl>, QString> endpoint(const Parser &p)
{
    if (!p.has(p.endpoint))
        return std::optional<QUrl>();
    const QUrl url(p.value(p.endpoint), QUrl::StrictMode);
    if (const QString why = whyNotAnEndpoint(url); !why.isEmpty())
        return usage(QStringLiteral("--endpoint can't be used: %1.").arg(why));
    return url;
}

tl::expected<std::optional<CustomerId>, QString> customer(const Parser &p)
{
    if (!p.has(p.customer))
        return std::optional<CustomerId>();
    const QString text = p.value(p.customer);
    if (QUuid::fromString(text).isNull() || text.size() != 36)
        return usage(QStringLiteral("--customer takes a Microsoft ID such as 1a2b3c4d-0000-0000-0000-000000000000."));
    return CustomerId(text);
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    Parser p;
    if (!p.parser.parse(arguments))
        return usage(p.parser.errorText());
    Options options{.help = p.has(p.help), .version = p.has(p.version)};
    if (options.help || options.version)
        return options;
    if (const QStringList rest = p.parser.positionalArguments(); !rest.isEmpty())
        return usage(QStringLiteral("\"%1\" is not an option.").arg(rest.constFirst()));
    for (const QString &problem : {repeatedOrEmpty(p), clash(p)})
        if (!problem.isEmpty())
            return usage(problem);

    const auto count = customerCount(p);
    const auto base = endpoint(p);
    const auto id = customer(p);
    for (const QString &problem : {problemOf(count), problemOf(base), problemOf(id)})
        if (!problem.isEmpty())
            return usage(problem);
    options.sandbox = p.has(p.sandbox) || p.has(p.sandboxCustomers);
    options.sandboxCustomers = *count;
    options.endpoint = *base;
    options.accessTokenFile = p.value(p.accessTokenFile);
    options.customer = *id;
    options.readOnly = p.has(p.readOnly);
    options.dataDir = p.value(p.dataDir);
    options.language = p.value(p.language);
    return options;
}

QString helpText()
{
    const Parser p;
    QString text = QStringLiteral("Usage: parting [options]\n"
                                  "Ends the reseller relationship with a customer, for Microsoft CSP partners.\n\n");
    for (const auto &option : {p.sandbox, p.sandboxCustomers, p.endpoint, p.accessTokenFile, p.customer, p.readOnly,
             p.dataDir, p.language, p.help, p.version}) {
        const QString name = QStringLiteral("--") + option.names().constLast()
            + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += QStringLiteral("  %1%2\n").arg(name.leftJustified(27), option.description());
    }
    return text + QStringLiteral("\nExit codes: 0 ok, 1 failure, 2 wrong usage.\n");
}

} // namespace parting
