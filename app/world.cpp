// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/world.h"

#include "core/api/wire.h"
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
        world.session.readOnly = world.session.readOnly || world.journal->readOnly();
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
QString keptFor(const World &world, const std::optional<TokenClaims> &claims)
{
    if (!world.session.account.isEmpty()) // known without a token, too
        return accountName(world.session.host, world.tenant.toLower());
    return world.session.practice() ? practiceAccount
                                    : accountName(world.session.host, claims ? claims->tenantId : QString());
}

std::unique_ptr<World> furnished(std::unique_ptr<World> world)
{
    furnish(*world);
    return world;
}

/// The way in for people, and the session that it leads to.
void addDoor(World &world, const Registration &registration, std::unique_ptr<SecretStore> secrets)
{
    world.signInNetwork = plainNetwork();
    world.secrets = std::move(secrets);
    auto tokens = std::make_unique<RefreshingTokens>(*world.signInNetwork, *world.secrets,
        RefreshingTokens::Config{
            .registration = registration, .lockFile = world.folder.path() + QStringLiteral("/refresh.lock")});
    world.refreshing = tokens.get();
    world.tokens = std::move(tokens);
    world.signIn = std::make_unique<SignIn>(*world.signInNetwork, *world.refreshing, registration);
    world.tenant = registration.tenant;
    world.session.signedIn = true;
}

void lookOnly(Session &session, const QString &why)
{
    session.readOnly = true;
    session.readOnlyReason = why;
}

QString asOption()
{
    return QCoreApplication::translate("parting::World", "Parting was started with --read-only");
}

Result<std::unique_ptr<World>> startPractice(const Options &options, const QString &dataRoot)
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
    if (options.readOnly)
        lookOnly(world->session, asOption());
    world->baseUrl = QUrl(QString::fromStdString(world->practice->baseUrl()));
    return world;
}

Result<std::unique_ptr<World>> openPractice(const Options &options, const QString &dataRoot)
{
    return startPractice(options, dataRoot).map([](std::unique_ptr<World> world) {
        world->tokens = std::make_unique<FixedToken>(QByteArray::fromStdString(world->practice->bearer()));
        return furnished(std::move(world));
    });
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
    world->baseUrl = baseUrl;
    if (options.readOnly)
        lookOnly(world->session, asOption());
    return furnished(std::move(world));
}

} // namespace

void furnish(World &world)
{
    const int port = world.baseUrl.port();
    world.session.host = port < 0 ? world.baseUrl.host() : QStringLiteral("%1:%2").arg(world.baseUrl.host()).arg(port);
    world.session.dataFolder = world.folder.path();
    const auto claims = readClaims(world.tokens->bearer().value_or(QByteArray()));
    world.session.userName = userName(claims);
    if (world.refreshing)
        world.session.world = worldOf(world.baseUrl, claims && claims->fromPractice());
    world.session.origin =
        world.session.practice() ? practiceAccount : world.baseUrl.adjusted(QUrl::RemovePath).toString();
    if (world.practice)
        world.session.azurePortal = QString::fromStdString(world.practice->azurePortalUrl());
    openJournal(world);
    world.clock.pace = world.session.practice() ? practicePace : 1.0;
    world.client =
        std::make_unique<ApiClient>(ApiClient::Config{.baseUrl = world.baseUrl, .clock = world.clock}, *world.tokens);
    world.api = std::make_unique<PartnerApi>(*world.client);
    world.apiBehind = std::make_unique<PartnerApi>(*world.client, Lane::Back);
    world.directory = std::make_unique<CustomerDirectory>(*world.api);
    world.reader = std::make_unique<AccountReader>(*world.api, world.clock);
    world.connection = std::make_unique<Connection>(*world.client);
    world.lastReads = std::make_unique<LastReads>(*world.directory, *world.reader, world.clock,
        LastReads::Place{
            .folder = world.folder.path(), .account = keptFor(world, claims), .readOnly = !world.folder.held()});
    world.readinessBook = std::make_unique<ReadinessBook>(*world.lastReads, *world.reader, world.clock);
    world.readiness = std::make_unique<ReadinessReader>(
        *world.apiBehind, *world.readinessBook, *world.directory, *world.connection, world.clock);
    world.offboarding = std::make_unique<Offboarding>(*world.api, world.journal.get(), world.clock, world.session);
    world.history = std::make_unique<History>(world.journal.get(), world.clock, world.session);
}

Result<std::unique_ptr<World>> openPracticeDoor(const Options &options, const QString &dataRoot)
{
    return startPractice(options, dataRoot).map([](std::unique_ptr<World> world) {
        const auto known = sandbox::Server::registration();
        const Registration registration{.authority = world->baseUrl,
            .tenant = QString::fromStdString(known.tenantId),
            .clientId = QString::fromStdString(known.clientId),
            .scope = accountIn(Cloud::Global).scope};
        // The server forgets everybody when it ends, so nothing is worth keeping longer.
        addDoor(*world, registration, std::make_unique<SessionSecrets>());
        return world;
    });
}

Result<std::unique_ptr<World>> openAccountDoor(const PartnerAccount &account, const Options &options,
    const QString &dataRoot, std::unique_ptr<SecretStore> secrets)
{
    if (!flawsIn(account).isEmpty())
        return tl::unexpected(
            Error{.kind = ErrorKind::Credentials, .detail = QStringLiteral("the account is not described completely")});
    const QString root = options.dataDir.isEmpty() ? dataRoot : options.dataDir;
    Result<DataFolder> folder =
        DataFolder::open(root.isEmpty() ? DataFolder::defaultPath(account.id) : root + u'/' + account.id);
    if (!folder)
        return tl::unexpected(folder.error());
    auto world = std::make_unique<World>(World{.session = {.world = worldOf(account.baseUrl, false),
                                                   .account = account.name,
                                                   .colour = account.colour,
                                                   .integrationSandbox = account.integrationSandbox},
        .folder = std::move(*folder)});
    if (account.readOnly)
        lookOnly(world->session, QCoreApplication::translate("parting::World", "this account was set up to look only"));
    if (options.readOnly)
        lookOnly(world->session, asOption());
    world->baseUrl = account.baseUrl;
    addDoor(*world, registrationOf(account), std::move(secrets));
    return world;
}

Result<std::unique_ptr<World>> openWorld(const Options &options, const QString &dataRoot)
{
    return options.sandbox ? openPractice(options, dataRoot) : openService(options, dataRoot);
}

} // namespace parting
