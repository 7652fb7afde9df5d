// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QObject>

#include <functional>

class QStackedWidget;
class QWidget;

namespace parting {
class Offboarding;
struct Session;
} // namespace parting

namespace parting::ui {

class PreparingPage;
class ReviewPage;

/// What a person agrees to before a run: behind a page of its own while everything is read for it, then on a page made
/// for that one review. Both are on the stack that it is given; whoever owns the stack turns to them.
class RunReview : public QObject {
    Q_OBJECT

public:
    using NameIsShared = std::function<bool(const CustomerId &customer, const QString &company)>;

    RunReview(const Session &, Offboarding &, NameIsShared, QStackedWidget &stack);

    void await(const CustomerId &); ///< of which nothing is read yet
    void show(const Review &);
    [[nodiscard]] bool awaited() const { return !m_page; }
    [[nodiscard]] QWidget *page() const; ///< of the review, or while it is awaited
    void focusFirst();

Q_SIGNALS:
    void confirmed(const parting::Confirmation &confirmation);
    void left();

private:
    [[nodiscard]] ReviewPage *pageFor(const Review &);
    void replan(const Review &); ///< the one that is shown

    const Session &m_session;
    Offboarding &m_offboarding;
    NameIsShared m_nameIsShared;
    QStackedWidget &m_stack;
    PreparingPage *m_waiting = nullptr;
    ReviewPage *m_page = nullptr; ///< null while the review is awaited
};

} // namespace parting::ui
