// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/reviewname.h"
#include "core/workflow/run.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace parting::ui {

class FocusText;
class ReviewContent;

/// The page before anything is sent, made for one review. Its last button is on only once everything asked for was
/// given, and is never fired by Enter; until then the reason stands beside it. What can't be undone asks for the
/// customer's name.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(const Review &review, const NameToType &name, bool asksForSandbox, QWidget *parent = nullptr);

    void presumeSandbox(bool isSandbox); ///< as was said of the account when it was set up
    /// Takes over what was typed on the page of the same review before it was planned anew, and the keyboard.
    void follow(const ReviewPage &before);
    void focusFirst(); ///< the name field, or the way back where no name is asked

Q_SIGNALS:
    void confirmed(const parting::Confirmation &confirmation);
    void left();
    void delegatedAdminToggled(bool ends);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *page);
    void buildName(QVBoxLayout *page, const NameToType &name);
    void buildButtons(QVBoxLayout *page);
    void showButton();
    [[nodiscard]] QString missing() const; ///< what is not given yet, in words; empty when everything is

    Review m_review;
    QString m_expected; ///< what is to be typed; empty where nothing is
    ReviewContent *m_content = nullptr;
    QLineEdit *m_name = nullptr; ///< null where no name is asked
    QPushButton *m_confirm = nullptr;
    QPushButton *m_back = nullptr;
    FocusText *m_why = nullptr;
};

} // namespace parting::ui
