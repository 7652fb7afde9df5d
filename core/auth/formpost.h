// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/registration.h"
#include "core/domain/autherror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace parting {

/// An answer of any status, its body within the cap.
struct FormAnswer {
    int status = 0;
    QByteArray body{};
    std::optional<std::chrono::milliseconds> retryAfter{};
};

/// One form posted to a sign-in endpoint. It is sent when constructed, exactly once, and never follows a redirect;
/// `done` is called once, from the event loop, not after destruction. Errors: Unreachable, NoTls, Malformed (over 64
/// KiB, or a redirect).
class FormPost final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(AuthResult<FormAnswer>)>;

    FormPost(QNetworkAccessManager &network, const QUrl &url, const FormPairs &form, Done done,
        std::chrono::milliseconds deadline = std::chrono::seconds(30));
    ~FormPost() override;

private:
    void drain();
    void fail(AuthError error);
    void finish();
    [[nodiscard]] AuthResult<FormAnswer> outcome() const;

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    std::optional<AuthError> m_failure; ///< why we gave up ourselves
    Done m_done;
};

} // namespace parting
