// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/watchdog.h"

#include <QLabel>
#include <QTableView>

#include <memory>

namespace parting::bench {

/// Lives inside the program while it is measured. The environment says what to do: PARTING_BENCH_REPORT names the file
/// for what was measured (without it nothing happens), PARTING_BENCH_CUSTOMERS how many rows make the list complete,
/// PARTING_BENCH_PART one of "load", "list" and "account". The program ends when the report is written.
class Probe : public QObject {
public:
    static void startIfWanted();

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    Probe();
    void look(); ///< once the window is there
    void tableWasPainted();
    void complete();
    void useList();
    void chooseAccount();
    void finish();

    Watchdog m_watchdog;
    QTableView *m_table = nullptr;
    QLabel *m_verdict = nullptr;
    QJsonObject m_report;
    QString m_sentence; ///< of the verdict last painted
    bool m_complete = false;
};

} // namespace parting::bench
