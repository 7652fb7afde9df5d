// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

class QTableView;

namespace parting::ui {

/// Tells which rows of a table are in sight once scrolling rests, and after the model was reset. The table has its
/// model by then, and outlives this.
class RowsInSight : public QObject {
    Q_OBJECT

public:
    explicit RowsInSight(const QTableView &table, QObject *parent = nullptr);

Q_SIGNALS:
    void changed(int first, int end); ///< `end` is the row after the last one

private:
    void tell();

    const QTableView &m_table;
    QTimer m_rest;
};

} // namespace parting::ui
