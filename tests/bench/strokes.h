// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QTableView>

namespace parting::bench {

/// A hand at the customer table: real key, mouse and wheel events, each timed until the table has been painted again.
class Strokes : public QObject {
public:
    explicit Strokes(QTableView *table);

    [[nodiscard]] QJsonArray type(); ///< ms from key to painted, for words typed and deleted
    [[nodiscard]] QJsonArray scroll(); ///< ms from wheel step to painted
    /// Clicks that header; ms until it is painted with its arrow, and until the rows stand in their new order.
    [[nodiscard]] QJsonObject sortBy(int column);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    template <class Act> double untilPainted(Act act);

    QTableView *m_table;
    bool m_painted = false, m_headerPainted = false, m_reset = false;
};

} // namespace parting::bench
