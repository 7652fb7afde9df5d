// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include <QWidget>

class QPushButton;

namespace parting::ui {

class PlainLabel;

/// What can be done about several rows of the checklist at once: clear all that can be cleared, where it is more than
/// one row; and where a date decides, the soft exit, or that it was prepared. Not there where there is none of them.
class PlanLine : public QWidget {
    Q_OBJECT

public:
    explicit PlanLine(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    /// Where Tab stops on it, from first to last.
    [[nodiscard]] std::vector<QWidget *> stops();

Q_SIGNALS:
    void clearRequested(const parting::PlanWish &wish);

private:
    [[nodiscard]] QPushButton *button(const QString &word, const char16_t *name, const PlanWish &wish);

    PlainLabel *m_prepared = nullptr;
    QPushButton *m_clearAll = nullptr;
    QPushButton *m_softExit = nullptr;
};

} // namespace parting::ui
