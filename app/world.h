// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options.h"
#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/api/tokensource.h"
#include "core/domain/clock.h"
#include "core/sandbox/sandbox.h"
#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/lastreads.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "core/storage/datafolder.h"
#include "core/storage/journal.h"

#include <memory>

namespace parting {

/// Everything behind one window, built from the wire up and torn down in reverse.
struct World {
    Session session{};
    DataFolder folder;
    std::unique_ptr<sandbox::Server> practice{}; ///< only where this process runs the server itself
    std::unique_ptr<TokenSource> tokens{};
    std::unique_ptr<ApiClient> client{};
    std::unique_ptr<PartnerApi> api{};
    std::unique_ptr<Journal> journal{}; ///< none where it can't be opened: the session then only reads
    Clock clock{};
    std::unique_ptr<CustomerDirectory> directory{};
    std::unique_ptr<AccountReader> reader{};
    std::unique_ptr<Connection> connection{};
    std::unique_ptr<LastReads> lastReads{};
    std::unique_ptr<Offboarding> offboarding{};
    std::unique_ptr<History> history{};
};

/// Practice, or the service that the options name. Data are in `dataRoot`, a folder for each account, unless the
/// options name one; an empty one is the platform's place. An error's detail is one sentence for people, in English.
[[nodiscard]] Result<std::unique_ptr<World>> openWorld(const Options &options, const QString &dataRoot = {});

} // namespace parting
