// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/authanswer.h"
#include "core/auth/redirect.h"
#include "core/auth/tokenclaims.h"
#include "tests/fuzz/targets.h"

namespace parting::fuzz {

void token(const QByteArray &input)
{
    const auto claims = readClaims(input);
    promise(!claims || !claims->fromEntra() || !claims->fromPractice(), "no token has two issuers");
}

/// The first byte is the status.
void signInAnswer(const QByteArray &input)
{
    const int status = input.isEmpty() ? 0 : 100 + static_cast<unsigned char>(input.front()) * 2;
    const Registration registration{.authority = QUrl(QStringLiteral("https://login.microsoftonline.com")),
        .tenant = QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1"),
        .clientId = QStringLiteral("5a4b3c2d-1111-4222-8333-444455556666"),
        .scope = QStringLiteral("https://api.partnercenter.microsoft.com/user_impersonation")};
    if (const auto tokens = readTokens(status, input.mid(1), registration))
        promise(!tokens->access.isEmpty() && tokens->lifetime.count() >= 0, "tokens are there, and for some time");
    if (const auto code = readDeviceCode(status, input.mid(1)))
        promise(!code->deviceCode.isEmpty() && code->interval.count() >= 0, "a device code can be asked for");
}

/// The head of a request to the local port.
void signInRedirect(const QByteArray &input)
{
    const RedirectVerdict verdict = judgeRedirect(input, 1234, "our-own-state");
    promise(!verdict.outcome || QByteArray::fromPercentEncoding(input).contains("our-own-state"),
        "nobody without our state ends a sign-in");
    promise(verdict.outcome.has_value() == (verdict.status < 400), "what is no answer is turned away");
}

} // namespace parting::fuzz
