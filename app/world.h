// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options.h"
#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/api/tokensource.h"
#include "core/auth/refreshingtokens.h"
#include "core/auth/secretstore.h"
#include "core/domain/clock.h"
#include "core/domain/partneraccount.h"
#include "core/sandbox/sandbox.h"
#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/lastreads.h"
#include "core/service/offboarding.h"
#include "core/service/readinessreader.h"
#include "core/service/session.h"
#include "core/service/signin.h"
#include "core/storage/datafolder.h"
#include "core/storage/journal.h"

#include <QNetworkAccessManager>

#include <memory>

namespace parting {

/// Everything behind one window, built from the wire up and torn down in reverse.
struct World {
    Session session{};
    DataFolder folder;
    std::unique_ptr<sandbox::Server> practice{}; ///< only where this process runs the server itself
    QUrl baseUrl{};
    std::unique_ptr<QNetworkAccessManager> signInNetwork{}; ///< this and the next two only where a person signs in
    std::unique_ptr<SecretStore> secrets{};
    std::unique_ptr<TokenSource> tokens{};
    RefreshingTokens *refreshing = nullptr; ///< the tokens, where a person signs in
    std::unique_ptr<SignIn> signIn{};
    QString tenant{}; ///< of the account that a person signs in to
    std::optional<AuthError> away{}; ///< why its session could not be renewed yet; what was kept is shown meanwhile
    std::unique_ptr<ApiClient> client{};
    std::unique_ptr<PartnerApi> api{};
    std::unique_ptr<PartnerApi> apiBehind{}; ///< the same in the back lane
    std::unique_ptr<Journal> journal{}; ///< none where it can't be opened: the session then only reads
    Clock clock{};
    std::unique_ptr<CustomerDirectory> directory{};
    std::unique_ptr<AccountReader> reader{};
    std::unique_ptr<Connection> connection{};
    std::unique_ptr<LastReads> lastReads{};
    std::unique_ptr<ReadinessBook> readinessBook{};
    std::unique_ptr<ReadinessReader> readiness{};
    std::unique_ptr<Offboarding> offboarding{};
    std::unique_ptr<History> history{};
};

/// Practice, or the service that the options name, ready to work in. Data are in `dataRoot`, a folder for each account,
/// unless the options name one; an empty one is the platform's place. An error's detail is one sentence for people, in
/// English.
[[nodiscard]] Result<std::unique_ptr<World>> openWorld(const Options &options, const QString &dataRoot = {});

/// A world that nobody has signed in to yet: its folder, and the way in. What is behind comes with furnish().
[[nodiscard]] Result<std::unique_ptr<World>> openPracticeDoor(const Options &options, const QString &dataRoot);
/// The same of an account without flaws, whose session is kept in `secrets`.
[[nodiscard]] Result<std::unique_ptr<World>> openAccountDoor(const PartnerAccount &account, const Options &options,
    const QString &dataRoot, std::unique_ptr<SecretStore> secrets);
/// Everything behind the door, once somebody has signed in.
void furnish(World &world);

} // namespace parting
