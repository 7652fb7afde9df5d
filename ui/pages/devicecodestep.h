// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QPushButton;

namespace parting::ui {

class PlainLabel;

/// A code to be typed in on another device: large, to be copied, with the time that it is good for.
class DeviceCodeStep : public QWidget {
    Q_OBJECT

public:
    explicit DeviceCodeStep(QWidget *parent = nullptr);

    void await(); ///< until the code comes
    void show(const QString &code, const QUrl &page, const QDateTime &until);
    void focusFirst();

Q_SIGNALS:
    void pageRequested(); ///< to be opened on this device
    void stopRequested();

private:
    void countDown();

    QDateTime m_until;
    QTimer m_second;
    PlainLabel *m_page = nullptr;
    PlainLabel *m_code = nullptr;
    PlainLabel *m_countdown = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace parting::ui
