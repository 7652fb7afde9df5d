// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

namespace parting::test {

/// A person with a browser in front of Practice's sign-in pages: reads them, fills the forms, follows redirects. It
/// waits in the event loop, so that the program under test goes on meanwhile.
class Browser {
public:
    struct Page {
        int status = 0;
        QByteArray body{};
        QUrl location{}; ///< where a redirect points
    };

    Page get(const QUrl &url);
    Page post(const QUrl &url, const QByteArray &form);
    /// Opens the page, decides on it, and goes where it sends the browser; the last page.
    Page decide(const QUrl &page, const QByteArray &decision = "approve",
        const QByteArray &person = "practice@partner.example", const QByteArray &failure = {});
    /// Types the device's code.
    Page decideForDevice(const QUrl &page, const QString &userCode, const QByteArray &decision = "approve",
        const QByteArray &person = "practice@partner.example", const QByteArray &failure = {});

private:
    Page finished(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

} // namespace parting::test
