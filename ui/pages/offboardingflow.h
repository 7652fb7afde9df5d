// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/service/session.h"
#include "core/workflow/run.h"
#include "ui/pages/desktop.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace parting {
class Offboarding;
}

namespace parting::ui {

class RunPage;
class RunResult;
class RunReview;

/// Review, run and result, as pages on the account pane's stack. It shows what concerns the customer it was last given
/// and nothing else; a run goes on unseen while other customers are looked at.
class OffboardingFlow : public QObject {
    Q_OBJECT

public:
    using NameIsShared = std::function<bool(const CustomerId &customer, const QString &company)>;

    OffboardingFlow(const Session &session, Offboarding &offboarding, const Clock &clock, const Desktop &desktop,
        NameIsShared nameIsShared, QStackedWidget &stack);

    void remove(const CustomerId &);
    void clear(const CustomerId &, const PlanWish &);
    /// Carries an open run on, whoever began it, by continueRun or sendAgain, and shows it.
    void carryOn(const RunId &, bool (Offboarding::*how)(const RunId &));
    /// Turns to another customer: a review is dropped, a run of that customer that is on or not put aside is shown.
    void turnTo(const CustomerId &);
    /// One page back; false while a run is on, or when no page of this is shown.
    bool back();
    void focusFirst();

    [[nodiscard]] bool shown() const { return m_stage != Stage::Away; }
    [[nodiscard]] QString stageName() const; ///< "Review"; empty when no page is shown

Q_SIGNALS:
    void stageChanged(); ///< another page, or none any more: the account is to be shown then
    void accountOutdated(); ///< something may have been written: read again
    void failed(const parting::ui::Message &message); ///< the review could not be made; action: make it again
    void unsettled(); ///< no review: an earlier write to the customer is still open
    void endedUnseen(const parting::Run &run);
    void removed(const parting::CustomerId &customer, const QDateTime &at);
    void customersRequested();

private:
    enum class Stage { Away, Reviewing, Running, Done };

    void buildPages();
    void connectService();
    void prepare(const std::function<void()> &wish, const CustomerId &);
    void showReview(const Review &);
    void reviewFailed(const Error &);
    void confirm(const Confirmation &);
    void showRun();
    void runChanged();
    void runFinished();
    void settled(const Run &);
    void showResult();
    void putAside();
    [[nodiscard]] bool awaitsReview() const; ///< its page is shown, and says so
    void go(Stage, QWidget *page = nullptr); ///< with its page, unless it is away

    Offboarding &m_offboarding;
    const Clock &m_clock;
    QStackedWidget &m_stack;

    Stage m_stage = Stage::Away;
    CustomerId m_customer;
    QTimer m_countdown;
    RunReview *m_review = nullptr;
    RunPage *m_run = nullptr;
    RunResult *m_result = nullptr;
};

} // namespace parting::ui
