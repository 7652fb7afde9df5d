// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/columntable.h"

namespace parting::ui {

/// The table of customers. Its widths don't follow what stands in it, so that nothing moves while one types.
class CustomerTable : public ColumnTable {
    Q_OBJECT

public:
    explicit CustomerTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(); ///< Enter or a double click on a row

protected:
    void arrange(bool mayLeaveOut) override;
    void startOver() override;
    void measure() override;
    void keyPressEvent(QKeyEvent *) override;

private:
    bool m_measured = false; ///< the domain is as wide as what stands in it, not as the table allows
};

} // namespace parting::ui
