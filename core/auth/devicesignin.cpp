// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/devicesignin.h"

#include <algorithm>

namespace parting {

namespace {

using namespace std::chrono_literals;

constexpr auto slowerBy = 5s; // RFC 8628, section 3.5
constexpr std::chrono::seconds longestInterval = 60s;

} // namespace

DeviceSignIn::DeviceSignIn(QNetworkAccessManager &network, Registration registration, Show show, Done done, double pace)
    : m_network(network)
    , m_registration(std::move(registration))
    , m_pace(pace)
    , m_show(std::move(show))
    , m_done(std::move(done))
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &DeviceSignIn::ask);
    m_end.setSingleShot(true);
    m_end.callOnTimeout(this, [this] { end(tl::unexpected(AuthError{.problem = AuthProblem::CodeExpired})); });
    post(QStringLiteral("oauth2/v2.0/devicecode"), {{"scope", m_registration.wholeScope().toUtf8()}},
        [this](const AuthResult<FormAnswer> &answer) {
            if (answer)
                shown(*answer);
            else
                end(tl::unexpected(answer.error()));
        });
}

DeviceSignIn::~DeviceSignIn() = default;

void DeviceSignIn::post(const QString &endpoint, const FormPairs &form, FormPost::Done done)
{
    const FormPairs whole = FormPairs{{"client_id", m_registration.clientId.toUtf8()}} + form;
    m_post = std::make_unique<FormPost>(m_network, m_registration.endpoint(endpoint), whole, std::move(done));
}

void DeviceSignIn::shown(const FormAnswer &answer)
{
    const auto code = readDeviceCode(answer.status, answer.body);
    if (!code)
        return end(tl::unexpected(code.error()));
    m_code = *code;
    m_end.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_code.lifetime * m_pace));
    askLater();
    m_show(m_code); // last: it may destroy this
}

void DeviceSignIn::askLater()
{
    m_next.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_code.interval * m_pace));
}

void DeviceSignIn::ask()
{
    post(QStringLiteral("oauth2/v2.0/token"),
        {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"}, {"device_code", m_code.deviceCode}},
        [this](const AuthResult<FormAnswer> &answer) { answered(answer); });
}

void DeviceSignIn::answered(const AuthResult<FormAnswer> &answer)
{
    const auto tokens =
        answer.and_then([this](const FormAnswer &a) { return readTokens(a.status, a.body, m_registration); });
    if (tokens)
        return end(tokens);
    const AuthProblem problem = tokens.error().problem;
    const bool unsettled = problem == AuthProblem::Unreachable || problem == AuthProblem::Unavailable;
    if (problem == AuthProblem::SlowDown || unsettled)
        m_code.interval = std::min(m_code.interval + slowerBy, longestInterval);
    if (problem == AuthProblem::Pending || problem == AuthProblem::SlowDown || unsettled)
        return askLater();
    end(tokens);
}

void DeviceSignIn::end(AuthResult<Tokens> outcome)
{
    m_next.stop();
    m_end.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(outcome)); // last: it may destroy this
}

} // namespace parting
