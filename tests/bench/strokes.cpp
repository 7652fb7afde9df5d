// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/strokes.h"

#include "tests/bench/clocks.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace parting::bench {

namespace {

constexpr double patienceMs = 5'000;
constexpr int wheelSteps = 300;
constexpr int oneNotch = 120;
constexpr int rounds = 3;

/// Runs the event loop until `done`, without resting in between.
template <class Done> void runUntil(Done done)
{
    const double begun = nowMs();
    do
        QCoreApplication::processEvents();
    while (!done() && nowMs() - begun < patienceMs);
}

/// Runs the event loop for so many milliseconds. QTest::qWait() sleeps in between, which the watchdog takes for a wait.
void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

Strokes::Strokes(QTableView *table) : m_table(table)
{
    table->viewport()->installEventFilter(this);
    table->horizontalHeader()->viewport()->installEventFilter(this);
    connect(table->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_reset = true;
        m_painted = false;
    });
}

bool Strokes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        (watched == m_table->viewport() ? m_painted : m_headerPainted) = true;
    return QObject::eventFilter(watched, event);
}

template <class Act> double Strokes::untilPainted(Act act)
{
    rest(10); // what the stroke before left to do is not this one's
    m_painted = false;
    const double begun = nowMs();
    act();
    runUntil([this] { return m_painted; });
    return nowMs() - begun;
}

QJsonArray Strokes::type()
{
    auto *search = m_table->window()->findChild<QLineEdit *>(QStringLiteral("searchCustomers"));
    QJsonArray times;
    for (int round = 0; round < rounds; ++round) {
        for (const char *word : {"contoso bank", "nordwind", "onmicrosoft", "4a8", "foods 12"}) {
            for (const char *letter = word; *letter != '\0'; ++letter)
                times.append(untilPainted([&] { QTest::keyClick(search, *letter); }));
            while (!search->text().isEmpty())
                times.append(untilPainted([&] { QTest::keyClick(search, Qt::Key_Backspace); }));
        }
    }
    return times;
}

QJsonArray Strokes::scroll()
{
    QJsonArray times;
    const QPoint at = m_table->viewport()->rect().center();
    for (int step = 0; step < wheelSteps; ++step)
        times.append(untilPainted([&] {
            QWheelEvent wheel(at, m_table->viewport()->mapToGlobal(at), {}, {0, -oneNotch}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_table->viewport(), &wheel);
        }));
    return times;
}

QJsonObject Strokes::sortBy(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 3, header->height() / 2);
    rest(50);
    m_headerPainted = m_reset = false;
    const double begun = nowMs();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    runUntil([this] { return m_headerPainted; });
    const double responded = nowMs() - begun;
    runUntil([this] { return m_reset && m_painted; });
    return {{QStringLiteral("responded_ms"), responded}, {QStringLiteral("sorted_ms"), nowMs() - begun}};
}

} // namespace parting::bench
