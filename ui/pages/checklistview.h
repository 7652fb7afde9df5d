// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"
#include "ui/models/checklist.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace parting::ui {

class ChecklistRowView;
class PlanLine;

/// "Before the relationship can be removed": a row per kind and state, worst first; what is clear folds into one line.
class ChecklistView : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);

    void show(const AccountFacts &);
    /// The first row that blocks, given the keyboard; null when none does.
    QWidget *focusFirstBlocking();

Q_SIGNALS:
    void clearRequested(const parting::PlanWish &wish);
    void readAgainRequested();
    void linkRequested(const QUrl &url);

private:
    using Rows = std::vector<ChecklistRowView *>;
    /// What its rows are shown with.
    struct Terms {
        CustomerId customer{};
        QDateTime now{};
        bool writable = false;
        QString whyNot{};
    };
    void fill(Rows &views, QVBoxLayout *layout, const std::vector<ChecklistRow> &rows);
    void fillClear();
    [[nodiscard]] ChecklistRowView *makeRow();
    void orderStops();
    void showFold();

    Terms m_terms;
    std::vector<ChecklistRow> m_folded; ///< what is clear; it gets rows once it is unfolded
    Rows m_open;
    Rows m_clear;
    QVBoxLayout *m_openLayout = nullptr;
    QVBoxLayout *m_clearLayout = nullptr;
    QWidget *m_clearRows = nullptr;
    PlanLine *m_plans = nullptr;
    QPushButton *m_fold = nullptr;
};

} // namespace parting::ui
