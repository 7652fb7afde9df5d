// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/bearer.h"
#include "core/sandbox/grants.h"

namespace parting::sandbox {

/// The sign-in of Practice, in the shape of Microsoft Entra's v2.0 endpoints
/// (learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow and v2-oauth2-device-code): discovery, the
/// page on which the person decides, device codes, tokens, consent. Not safe for several threads.
class Entra {
public:
    struct Terms {
        std::chrono::seconds accessTokenLifetime{4500};
        Grants::Terms grants{};
    };

    Entra(const BearerDesk &desk, const Terms &terms);

    /// Whether the path is one of these, rather than the API's.
    [[nodiscard]] static bool serves(const Request &request);
    /// `origin` is where the client reached the server, `http://127.0.0.1:PORT`.
    [[nodiscard]] Answer answer(const Request &request, const std::string &origin, Time now);

private:
    [[nodiscard]] Answer authorize(const Request &request);
    [[nodiscard]] Answer decided(const Query &form, Time now);
    [[nodiscard]] Answer decidedForDevice(const Query &form, Time now);
    [[nodiscard]] Grants::OrCode<SignedIn> signedIn(const Query &form, bool insistsOnMfa) const;
    [[nodiscard]] Answer deviceCode(const Query &form, const std::string &origin, Time now);
    [[nodiscard]] Answer consent(const Request &request);
    [[nodiscard]] Answer token(const Request &request, Time now);
    [[nodiscard]] Grants::OrCode<Granted> granted(const Query &form, Time now);
    [[nodiscard]] Answer tokens(const Granted &granted, const std::string &resource, Time now);

    const BearerDesk &m_desk;
    const Terms m_terms;
    Grants m_grants;
    bool m_adminConsented = false;
};

} // namespace parting::sandbox
