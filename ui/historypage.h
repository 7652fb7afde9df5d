// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/history.h"
#include "ui/models/historymodel.h"
#include "ui/pages/desktop.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace parting {
class LastReads;
}

namespace parting::ui {

class EmptyState;
class HistoryBar;
class HistoryTable;
class PastRunView;
class PlainLabel;

/// Every run that the journal has, searched and filtered, the chosen one beside them. It needs no network. Both
/// services outlive it.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(History &, LastReads &, const Desktop &, QWidget *parent = nullptr);

    /// Reads the runs again and shows those of a customer, or all; the keyboard goes to the search field.
    void open(const CustomerId &customer = {});
    void refresh(); ///< the runs may have changed
    void verify(); ///< checks the journal, and says what that came to
    void focusSearch();
    void focusPane(int step); ///< so many panes further, round and round
    /// Whether the service's own record of that run was found, as was asked for or not.
    void tellAuditRecord(const RunId &, const Result<bool> &found);

Q_SIGNALS:
    void left();
    void customerRequested(const parting::CustomerId &customer);
    void auditRecordWanted(const parting::Run &run);

private:
    void arrange();
    void connectAll();
    void showRuns();
    void showEmpty();
    void showChosen();
    void say(const Message &);
    void sayDamaged(const Error &);
    void askToForget();
    void forget(const Run &);
    void forgotten(const Result<void> &outcome);
    void openMail(const QUrl &address);
    void save(const QString &suffix, QByteArray (*content)(const std::vector<PastRun> &));

    History &m_history;
    LastReads &m_last;
    const Desktop m_desktop;
    bool m_damageSaid = false; ///< once is enough
    HistoryModel *m_model = nullptr;
    HistoryBar *m_bar = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_list = nullptr;
    HistoryTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    PlainLabel *m_count = nullptr;
    QStackedWidget *m_detail = nullptr;
    PastRunView *m_run = nullptr;
};

} // namespace parting::ui
