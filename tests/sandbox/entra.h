// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/http.h"
#include "tests/sandbox/client.h"

#include <map>
#include <string>

namespace parting::sandbox::test {

using Form = std::map<std::string, std::string>;

/// RFC 7636, appendix B.
inline constexpr auto verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline constexpr auto challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
inline constexpr auto redirectUri = "http://localhost:4711/";
inline constexpr auto scope =
    "https://api.partnercenter.microsoft.com/user_impersonation offline_access openid profile";

[[nodiscard]] std::string encodedForm(const Form &pairs);

/// An app and its person's browser, in front of Practice's sign-in.
class SignIn {
public:
    explicit SignIn(const Server &server);

    Client client;
    std::string tenant = Server::registration().tenantId;
    Form asked; ///< of the authorize endpoint

    Reply post(const std::string &target, const Form &form, const ExtraHeaders &extra = {}) const;
    Reply authorize() const;
    /// The page's answer to what the person decides, on a fresh page.
    Reply decide(const std::string &decision, const std::string &person = "practice@partner.example",
        const Form &more = {}) const;
    /// The pairs that the app's redirect address is called with.
    Query redirected(const Reply &reply) const;
    std::string code(const std::string &person = "practice@partner.example") const;
    Reply token(const Form &form) const;
    Reply redeem(const std::string &code, const Form &changes = {}) const;
    Reply refresh(const std::string &refreshToken, const Form &more = {}) const;
    Reply device() const;
    Reply poll(const std::string &deviceCode) const;
    Reply decideForDevice(const std::string &userCode, const std::string &decision, const Form &more = {}) const;
    /// A call of the API with that answer's access token.
    Reply call(const Reply &tokens, const std::string &method = "GET",
        const std::string &target = "/v1/profiles/organization", const ExtraHeaders &extra = {}) const;
};

} // namespace parting::sandbox::test
