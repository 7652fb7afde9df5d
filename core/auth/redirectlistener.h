// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"

#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

namespace parting {

/// A port of this computer alone, on 127.0.0.1 and, where there is one, ::1, that takes the browser's one answer and
/// closes. Nothing that others send there ends it: wrong paths, hosts, methods or states are turned away. GUI thread.
class RedirectListener final : public QObject {
    Q_OBJECT

public:
    /// What the browser shows in the end: title and sentence, in the language of the window.
    struct Pages {
        QString title{};
        QString success{};
        QString failure{};
    };
    using Done = std::function<void(AuthResult<QByteArray>)>;

    /// Listens at once; `done` is called once, from the event loop, with the code.
    RedirectListener(QByteArray state, Pages pages, Done done);
    ~RedirectListener() override;

    /// False if no port could be had.
    [[nodiscard]] bool listening() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QByteArray &state() const { return m_state; }
    /// `http://localhost:{port}/`, as the app is registered.
    [[nodiscard]] QString redirectUri() const;

private:
    [[nodiscard]] bool listen();
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, bool success);

    const QByteArray m_state;
    const Pages m_pages;
    Done m_done;
    QTcpServer m_four;
    QTcpServer m_six;
    struct Reading {
        QTcpSocket *socket = nullptr;
        QByteArray head{};
    };
    QList<Reading> m_reading; ///< oldest first
};

} // namespace parting
