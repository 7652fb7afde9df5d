// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/checklist.h"

#include <QDateTime>
#include <QFrame>
#include <QUrl>

class QGridLayout;
class QPushButton;

namespace parting::ui {

class ChipLabel;
class PlainLabel;

/// One row of the checklist: state, kind and count, one reason, one button; and below it, when asked for, the whole
/// explanation in place. The keyboard can rest on it.
class ChecklistRowView : public QFrame {
    Q_OBJECT

public:
    explicit ChecklistRowView(QWidget *parent = nullptr);

    /// `writable` turns what writes off where nothing can be written; `whyNot` then says why.
    void show(const ChecklistRow &, const CustomerId &, const QDateTime &now, bool writable, const QString &whyNot);
    [[nodiscard]] const ChecklistRow &row() const { return m_row; }
    /// Where Tab stops on it, from first to last.
    [[nodiscard]] std::vector<QWidget *> stops();

Q_SIGNALS:
    void clearRequested(const parting::PlanWish &wish);
    void readAgainRequested();
    void linkRequested(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void buildExplanation();
    void arrange(bool narrow);
    void showButton(bool writable, const QString &whyNot);
    void showExplanation(const CustomerId &, const QDateTime &now);
    void act();

    ChecklistRow m_row;
    QUrl m_url;
    QGridLayout *m_layout = nullptr;
    bool m_narrow = false;
    ChipLabel *m_state = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_reason = nullptr;
    QPushButton *m_button = nullptr;
    QWidget *m_explanation = nullptr;
    PlainLabel *m_holdings = nullptr;
    PlainLabel *m_howTo = nullptr;
    QPushButton *m_link = nullptr;
};

} // namespace parting::ui
