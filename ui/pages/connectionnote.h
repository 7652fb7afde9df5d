// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"

#include <QTimer>
#include <QWidget>

namespace parting {
class Connection;
}

namespace parting::ui {

class IconLabel;
class PlainLabel;

/// What holds every call back, in the status bar and so beside whatever is shown: the pause that the service asked for,
/// counted down, or that it is out of reach. Hidden while nothing does. The connection outlives it.
class ConnectionNote : public QWidget {
    Q_OBJECT

public:
    ConnectionNote(const Connection &, Clock, QWidget *parent = nullptr);

private:
    void refresh();

    const Connection &m_connection;
    const Clock m_clock;
    QTimer m_countdown;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    bool m_paused = false; ///< the pause was announced
};

} // namespace parting::ui
