// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/probe.h"

#include "tests/bench/clocks.h"
#include "tests/bench/strokes.h"
#include "ui/models/customersorter.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include <malloc.h>

namespace parting::bench {

namespace {

using namespace std::chrono_literals;
constexpr auto settling = 1500ms;
constexpr auto accountPatience = 1500ms;

QJsonObject memory()
{
    QJsonObject kilobytes;
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return kilobytes;
    for (const QByteArray &line : file.readAll().split('\n'))
        for (const char *name : {"Rss:", "Pss:"})
            if (line.startsWith(name))
                kilobytes[QString::fromLatin1(name).chopped(1).toLower()] = line.simplified().split(' ').at(1).toInt();
    kilobytes[QStringLiteral("heap")] = static_cast<qint64>(mallinfo2().uordblks + mallinfo2().hblkhd) / 1024;
    return kilobytes;
}

} // namespace

void Probe::startIfWanted()
{
    if (!qEnvironmentVariableIsEmpty("PARTING_BENCH_REPORT"))
        new Probe; // ends with the process
}

Probe::Probe()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Probe::look()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() == QLatin1StringView("customers"))
            m_table = qobject_cast<QTableView *>(widget);
        if (widget->objectName() == QLatin1StringView("accountPage"))
            m_verdict = widget->findChild<QLabel *>(QStringLiteral("verdictSentence"));
    }
    if (!m_table || !m_verdict)
        qFatal("the bench doesn't find the customers or the verdict");
    QCoreApplication::instance()->removeEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_verdict->installEventFilter(this);
    m_watchdog.begin(QStringLiteral("load"));
}

bool Probe::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_table && event->type() == QEvent::Show && watched->objectName() == QLatin1StringView("mainWindow"))
        look();
    if (!m_table || event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    if (watched == m_table->viewport()) {
        QTimer::singleShot(0, this, &Probe::tableWasPainted);
    } else if (m_verdict->text() != m_sentence) {
        m_sentence = m_verdict->text();
        QTimer::singleShot(0, this, [this] { m_report[QStringLiteral("verdict_at")] = nowMs(); });
    }
    return false;
}

void Probe::tableWasPainted()
{
    const int rows = m_table->model()->rowCount();
    if (rows > 0 && !m_report.contains(QStringLiteral("first_rows_at")))
        m_report[QStringLiteral("first_rows_at")] = nowMs();
    if (m_complete || rows < qEnvironmentVariableIntValue("PARTING_BENCH_CUSTOMERS"))
        return;
    m_complete = true;
    m_report[QStringLiteral("complete_at")] = nowMs();
    m_report[QStringLiteral("cpu_ms")] = millisecondsBy(CLOCK_PROCESS_CPUTIME_ID);
    QTimer::singleShot(settling, this, &Probe::complete);
}

void Probe::complete()
{
    m_report[QStringLiteral("memory_kb")] = memory();
    const QString part = qEnvironmentVariable("PARTING_BENCH_PART");
    if (part == QLatin1StringView("list"))
        useList();
    else if (part == QLatin1StringView("account"))
        return chooseAccount();
    finish();
}

void Probe::useList()
{
    Strokes strokes(m_table);
    m_watchdog.begin(QStringLiteral("search"));
    m_report[QStringLiteral("key_ms")] = strokes.type();
    m_watchdog.begin(QStringLiteral("sort"));
    m_report[QStringLiteral("sort_first")] = strokes.sortBy(int(ui::CustomerColumn::Domain));
    m_report[QStringLiteral("sort_again")] = strokes.sortBy(int(ui::CustomerColumn::Domain));
    m_watchdog.begin(QStringLiteral("scroll"));
    m_report[QStringLiteral("scroll_ms")] = strokes.scroll();
}

void Probe::chooseAccount()
{
    m_watchdog.begin(QStringLiteral("account"));
    const QRect row = m_table->visualRect(m_table->model()->index(3, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, row.center());
    QTimer::singleShot(accountPatience, this, &Probe::finish);
}

void Probe::finish()
{
    m_report[QStringLiteral("event_loop")] = m_watchdog.report();
    QFile file(qEnvironmentVariable("PARTING_BENCH_REPORT"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_report).toJson()) < 0)
        qFatal("the bench can't write its report");
    file.close();
    std::_Exit(0);
}

} // namespace parting::bench

static void startProbe()
{
    parting::bench::Probe::startIfWanted();
}
Q_COREAPP_STARTUP_FUNCTION(startProbe)
