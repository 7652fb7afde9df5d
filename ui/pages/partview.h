// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "ui/widgets/pagestack.h"

class QTableView;

namespace parting::ui {

class EmptyState;

/// A table of one part of the account, or what stands in its place: still reading, could not be read, holds nothing.
class PartView : public PageStack {
    Q_OBJECT

public:
    /// Takes the table into its care.
    explicit PartView(QTableView *table, QWidget *parent = nullptr);

    void showTable();
    void showNothing(const QString &sentence);
    void showBlank(); ///< not read, and not being read
    void showReading(); ///< nothing for 300 ms, then a quiet word
    void showError(const Error &);

Q_SIGNALS:
    void readAgainRequested();

protected:
    void timerEvent(QTimerEvent *) override;

private:
    void settle(QWidget *page);

    QTableView *m_table = nullptr;
    QWidget *m_blank = nullptr;
    EmptyState *m_state = nullptr;
    bool m_reading = false;
    int m_rest = 0; ///< timer before "reading…" is said
};

} // namespace parting::ui
