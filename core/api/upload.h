// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace parting {

/// A body that can be read once and never rewound. Qt sends a request again by itself when the connection drops before
/// an answer, a PATCH too, if it can rewind the body; with this one it can't, and says ContentReSendError instead.
class OneWayUpload final : public QIODevice {
    Q_OBJECT

public:
    explicit OneWayUpload(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_sent == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_sent; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_sent = 0;
};

} // namespace parting
