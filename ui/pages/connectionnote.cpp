// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/connectionnote.h"

#include "core/service/connection.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <utility>

namespace parting::ui {

namespace {

constexpr int countdownMs = 1000;

} // namespace

ConnectionNote::ConnectionNote(const Connection &connection, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_clock(std::move(clock))
    , m_icon(new IconLabel(Icon::Pause, Token::Attention, this))
    , m_text(new PlainLabel(Type::Small, Token::Text, this))
{
    setObjectName(u"connectionNote"_qs);
    m_text->setObjectName(u"connectionText"_qs);
    m_text->setAccessibleName(tr("Connection"));
    makeLive(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, 0, space::pane, 0);
    row->setSpacing(space::tight);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, &ConnectionNote::refresh);
    connect(&connection, &Connection::changed, this, &ConnectionNote::refresh);
    refresh();
}

void ConnectionNote::refresh()
{
    const QDateTime until = m_connection.pausedUntil();
    const bool paused = until.isValid();
    const bool begins = paused && !m_paused;
    m_paused = paused;
    if (paused && !m_countdown.isActive())
        m_countdown.start();
    if (!paused)
        m_countdown.stop();
    setVisible(paused || m_connection.offline());
    m_icon->setIcon(paused ? Icon::Pause : Icon::Warning, Token::Attention);
    if (paused) {
        const auto left = std::chrono::seconds(m_clock.now().secsTo(until) + 1);
        m_text->setText(tr("Microsoft asks for a pause. It goes on in %1.").arg(texts::duration(left)));
    } else {
        m_text->setText(tr("Offline. Nothing can be written."));
    }
    m_text->setAccessibleDescription(m_text->text());
    if (begins)
        announce(m_text, m_text->text());
}

} // namespace parting::ui
