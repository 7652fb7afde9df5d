// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QThread;

namespace parting::ui {

/// A column that a file has and the screen need not: an ID.
struct ExtraColumn {
    QString title{};
    std::function<QString(int row)> text{};
};

/// Writes what a table shows (its visible rows and columns, in their order on screen, and then the extra ones that are
/// not there) as CSV, a slice at a time, so that the window stays alive. The file is there whole or not at all. Rows
/// that change meanwhile begin it anew. Deletes itself when it has told how it ended; goes with the table.
class TableCsv : public QObject {
    Q_OBJECT

public:
    /// `done`: what the system said when it could not, else nothing.
    static void save(QTableView &table, std::vector<ExtraColumn> extra, const QString &path,
        std::function<void(const std::optional<QString> &problem)> done);
    ~TableCsv() override;

private:
    TableCsv(QTableView &, std::vector<ExtraColumn>, const QString &path,
        std::function<void(const std::optional<QString> &)>);
    void begin();
    void writeSlice();
    void finish();

    QTableView &m_table;
    std::vector<ExtraColumn> m_wanted;
    std::vector<ExtraColumn> m_extra; ///< those that the screen lacks
    QString m_path;
    std::function<void(const std::optional<QString> &)> m_done;
    QTimer m_slices;
    QByteArray m_content;
    QThread *m_writer = nullptr;
    std::optional<QString> m_problem;
    std::vector<int> m_columns; ///< as they stood when it began
    int m_row = 0;
};

} // namespace parting::ui
