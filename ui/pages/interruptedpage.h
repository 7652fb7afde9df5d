// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QWidget>

class QVBoxLayout;

namespace parting::ui {

/// What an earlier process left open: each run with what is known of it, and the two things to do about it.
class InterruptedPage : public QWidget {
    Q_OBJECT

public:
    explicit InterruptedPage(QWidget *parent = nullptr);

    void show(const std::vector<InterruptedRun> &);
    void focusFirst();

Q_SIGNALS:
    void readAgainRequested(const parting::RunId &run);
    void leaveRequested(const parting::RunId &run);

private:
    [[nodiscard]] QWidget *card(const InterruptedRun &);

    QVBoxLayout *m_cards = nullptr;
};

} // namespace parting::ui
