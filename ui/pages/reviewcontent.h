// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace parting::ui {

class PlainLabel;
class TickLine;

/// What is read before the last click: consequences, requests, what stays and what can't be undone; and what a person
/// says to it: ticks, answers and notes. Made for one review and thrown away with it.
class ReviewContent : public QWidget {
    Q_OBJECT

public:
    ReviewContent(const Review &review, bool asksForSandbox, QWidget *parent = nullptr);

    void giveNotes(const Confirmation &); ///< as typed for the same review before
    void focusDelegatedAdmin(); ///< where it is asked
    [[nodiscard]] Confirmation confirmation() const; ///< as far as it was given
    [[nodiscard]] int missingTicks() const;
    /// What the user said of the account when it was set up; where it is asked at all.
    void presumeSandbox(bool isSandbox);
    [[nodiscard]] bool sandboxAnswered() const; ///< true where it is not asked

Q_SIGNALS:
    void changed();
    void delegatedAdminToggled(bool ends); ///< the review is to be planned anew

private:
    void startColumn();
    void addSection(const QString &title, const QStringList &sentences);
    void addDifferences();
    void addRequests();
    void addTicks();
    void addManualChecks();
    void addDelegatedAdmin();
    void addSandboxQuestion();
    void addNotes();
    [[nodiscard]] QLineEdit *note(const QString &title, const char16_t *name);

    Review m_review;
    QVBoxLayout *m_page = nullptr;
    QVBoxLayout *m_layout = nullptr; ///< of the column being filled
    std::vector<TickLine *> m_ticks; ///< one per unchecked finding, in their order
    std::vector<std::pair<ManualCheck, TickLine *>> m_manual;
    TickLine *m_delegatedAdmin = nullptr; ///< null where it is not asked
    QRadioButton *m_real = nullptr; ///< null where it is not asked
    QRadioButton *m_sandbox = nullptr;
    QWidget *m_tenantGoes = nullptr; ///< the one consequence that depends on the answer
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_ticket = nullptr;
};

} // namespace parting::ui
