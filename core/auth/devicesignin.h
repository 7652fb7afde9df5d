// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/authanswer.h"
#include "core/auth/formpost.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace parting {

/// One sign-in with a code that is typed into a page on any computer, for those without a browser of their own.
/// learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code. Destroyed, it is cancelled and stays silent.
class DeviceSignIn final : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const DeviceCode &)>;
    using Done = std::function<void(AuthResult<Tokens>)>;

    /// `show` is called once, when there is a code; `done` once, when it has been used or can't be any more. `pace`
    /// shortens the time between two questions in tests.
    DeviceSignIn(QNetworkAccessManager &network, Registration registration, Show show, Done done, double pace = 1.0);
    ~DeviceSignIn() override;

private:
    void shown(const FormAnswer &answer);
    void askLater();
    void ask();
    void answered(const AuthResult<FormAnswer> &answer);
    void post(const QString &endpoint, const FormPairs &form, FormPost::Done done);
    void end(AuthResult<Tokens> outcome);

    QNetworkAccessManager &m_network;
    const Registration m_registration;
    const double m_pace;
    Show m_show;
    Done m_done;
    DeviceCode m_code{};
    QTimer m_next;
    QTimer m_end;
    std::unique_ptr<FormPost> m_post;
};

} // namespace parting
