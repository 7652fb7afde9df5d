// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>

namespace parting::ui {

/// While it lives, `layout` waits, and then lays out once. Otherwise it does so with every widget that comes or goes,
/// from within QWidget::setVisible().
class HeldLayout {
public:
    explicit HeldLayout(QLayout *layout) : m_layout(layout) { m_layout->setEnabled(false); }
    ~HeldLayout()
    {
        m_layout->setEnabled(true);
        m_layout->activate(); // whoever presses what came, before the next event, finds it where it belongs
    }
    Q_DISABLE_COPY_MOVE(HeldLayout)

private:
    QLayout *m_layout;
};

} // namespace parting::ui
