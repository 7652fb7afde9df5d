// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/dates.h"
#include "core/sandbox/people.h"

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>

namespace parting::sandbox {

/// What an app asked for when it sent a browser, or a device, to be signed in.
struct Wish {
    std::string redirectUri{};
    std::string state{};
    std::string challenge{}; ///< of PKCE, S256
    std::string scope{};
    std::string loginHint{};
    bool insistsOnMfa = false;
};

/// What a grant is worth: who signed in, and for what.
struct Granted {
    SignedIn who{};
    std::string scope{};
};

/// Everything that Practice's sign-in has given out and can be handed in again: sign-in pages, codes, device codes,
/// refresh tokens. An error is the number of an EntraError. Not safe for several threads.
class Grants {
public:
    struct Terms {
        std::chrono::seconds refreshGrace{300}; ///< how long a refresh token that was replaced still counts
        std::chrono::seconds deviceInterval{5}; ///< between two questions
    };
    template <class T> using OrCode = tl::expected<T, int>;

    explicit Grants(const Terms &terms);

    /// A page that waits for the person; the ticket is the only thing that its form has to bring back, once.
    [[nodiscard]] std::string openPage(Wish wish);
    [[nodiscard]] std::optional<Wish> takePage(const std::string &ticket);

    /// A code, good once and for ten minutes.
    [[nodiscard]] std::string code(const Wish &wish, const SignedIn &who, Time now);
    [[nodiscard]] OrCode<Granted> redeemCode(
        const std::string &code, const std::string &redirectUri, const std::string &verifier, Time now);

    struct Device {
        std::string deviceCode{};
        std::string userCode{};
        std::chrono::seconds expiresIn{};
        std::chrono::seconds interval{};
    };
    [[nodiscard]] Device openDevice(const std::string &scope, Time now);
    /// The person's answer: signed in, or the number of an error. False if no device waits for that code.
    bool answerDevice(const std::string &userCode, const OrCode<SignedIn> &outcome, Time now);
    [[nodiscard]] OrCode<Granted> askDevice(const std::string &deviceCode, Time now);

    [[nodiscard]] std::string refreshToken(const Granted &granted, Time now);
    /// What it is worth; it begins to age out, since its successor is about to be given out.
    [[nodiscard]] OrCode<Granted> rotate(const std::string &refreshToken, Time now);

private:
    struct Code {
        Wish wish{};
        SignedIn who{};
        Time expires{};
        bool used = false;
    };
    struct Waiting {
        std::string userCode{};
        std::string scope{};
        Time expires{};
        std::chrono::seconds interval{};
        std::optional<Time> asked{};
        std::optional<OrCode<SignedIn>> outcome{};
        bool used = false;
    };
    struct Refresh {
        Granted granted{};
        Time used{};
        std::optional<Time> replaced{};
    };

    const Terms m_terms;
    std::map<std::string, Wish> m_pages;
    std::map<std::string, Code> m_codes;
    std::map<std::string, Waiting> m_devices;
    std::map<std::string, Refresh> m_refreshTokens;
};

/// Letters of a random text that nobody guesses, at least 128 bits of it.
[[nodiscard]] std::string randomSecret(const std::string &prefix);

} // namespace parting::sandbox
