// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/world.h"

#include "core/auth/endpoint.h"
#include "core/auth/tokenclaims.h"
#include "core/auth/tokenfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parting {

namespace {

/// Changes in Practice become visible sixty times sooner than in the service, so looking for them may hurry as well.
constexpr double practicePace = 1.0 / 20;

const QString practiceAccount = QStringLiteral("practice");

/// One partner account's folder name: host and tenant, with nothing in it that a path could trip over.
QString accountName(const QString &host, const QString &tenantId)
{
    QString name = tenantId.isEmpty() ? host : host + u'-' + tenantId;
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9.-]"));
    return name.replace(foreign, QStringLiteral("_"));
}

Result<DataFolder> openFolder(const Options &options, const QString &dataRoot, const QString &account)
{
    if (!options.dataDir.isEmpty())
        return DataFolder::open(options.dataDir);
    return DataFolder::open(dataRoot.isEmpty() ? DataFolder::defaultPath(account) : dataRoot + u'/' + account);
}

void becomeReader(Session &session, const Error &journal)
{
    session.readOnly = session.journalUnusable = true;
    session.readOnlyReason = journal.detail;
}

void openJournal(World &world)
{
    auto journal = Journal::open(world.folder.path(), !world.folder.held());
    if (journal) {
        world.journal = std::move(*journal);
        world.session.readOnly = world.journal->readOnly();
        if (world.journal->damage())
            becomeReader(world.session, *world.journal->damage());
    } else {
        becomeReader(world.session, journal.error());
    }
    if (world.folder.held())
        return;
    if (!world.folder.writable())
        return becomeReader(world.session,
            {.kind = ErrorKind::Storage,
                .detail = QCoreApplication::translate("parting::World", "no file can be made in %1")
                              .arg(world.folder.path())});
    world.session.journalUnusable = false;
    world.session.readOnlyReason =
        QCoreApplication::translate("parting::World", "another Parting holds %1").arg(world.folder.path());
}

QString userName(const std::optional<TokenClaims> &claims)
{
    if (claims && !claims->userName.isEmpty())
        return claims->userName;
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

/// Whose list and accounts are kept: one folder may be used for several, one after the other.
QString keptFor(const Session &session, const std::optional<TokenClaims> &claims)
{
    return session.practice() ? practiceAccount : accountName(session.host, claims ? claims->tenantId : QString());
}

std::unique_ptr<World> assemble(std::unique_ptr<World> world, const QUrl &baseUrl)
{
    const int port = baseUrl.port();
    world->session.host = port < 0 ? baseUrl.host() : QStringLiteral("%1:%2").arg(baseUrl.host()).arg(port);
    world->session.origin = world->session.practice() ? practiceAccount : baseUrl.adjusted(QUrl::RemovePath).toString();
    world->session.dataFolder = world->folder.path();
    const auto claims = readClaims(world->tokens->bearer().value_or(QByteArray()));
    world->session.userName = userName(claims);
    openJournal(*world);
    world->clock.pace = world->session.practice() ? practicePace : 1.0;
    world->client =
        std::make_unique<ApiClient>(ApiClient::Config{.baseUrl = baseUrl, .clock = world->clock}, *world->tokens);
    world->api = std::make_unique<PartnerApi>(*world->client);
    world->directory = std::make_unique<CustomerDirectory>(*world->api);
    world->reader = std::make_unique<AccountReader>(*world->api, world->clock);
    world->connection = std::make_unique<Connection>(*world->client);
    world->lastReads = std::make_unique<LastReads>(*world->directory, *world->reader, world->clock,
        LastReads::Place{.folder = world->folder.path(),
            .account = keptFor(world->session, claims),
            .readOnly = !world->folder.held()});
    world->offboarding = std::make_unique<Offboarding>(*world->api, world->journal.get(), world->clock, world->session);
    world->history = std::make_unique<History>(world->journal.get(), world->clock, world->session);
    return world;
}

Result<std::unique_ptr<World>> openPractice(const Options &options, const QString &dataRoot)
{
    Result<DataFolder> folder = openFolder(options, dataRoot, practiceAccount);
    if (!folder)
        return tl::unexpected(folder.error());
    auto server = sandbox::Server::start({
        .customers = options.sandboxCustomers,
        .stateFolder = folder->held() ? folder->path().toStdString() : std::string(),
    });
    if (!server)
        return tl::unexpected(Error{.kind = ErrorKind::Storage, .detail = QString::fromStdString(server.error())});
    auto world = std::make_unique<World>(World{.folder = std::move(*folder)});
    world->practice = std::move(*server);
    world->tokens = std::make_unique<FixedToken>(QByteArray::fromStdString(world->practice->bearer()));
    const QUrl baseUrl(QString::fromStdString(world->practice->baseUrl()));
    return assemble(std::move(world), baseUrl);
}

Result<std::unique_ptr<World>> openService(const Options &options, const QString &dataRoot)
{
    const QUrl baseUrl = options.endpoint.value_or(globalEndpoint());
    auto tokens = TokenFile::open(options.accessTokenFile, baseUrl);
    if (!tokens)
        return tl::unexpected(tokens.error());
    const auto claims = readClaims((*tokens)->bearer().value_or(QByteArray()));
    const Session::World kind = worldOf(baseUrl, claims && claims->fromPractice());
    const QString account = kind == Session::World::Practice
        ? practiceAccount
        : accountName(baseUrl.host(), claims ? claims->tenantId : QString());
    Result<DataFolder> folder = openFolder(options, dataRoot, account);
    if (!folder)
        return tl::unexpected(folder.error());
    auto world = std::make_unique<World>(World{.session = {.world = kind}, .folder = std::move(*folder)});
    world->tokens = std::move(*tokens);
    return assemble(std::move(world), baseUrl);
}

} // namespace

Result<std::unique_ptr<World>> openWorld(const Options &options, const QString &dataRoot)
{
    return options.sandbox ? openPractice(options, dataRoot) : openService(options, dataRoot);
}

} // namespace parting
