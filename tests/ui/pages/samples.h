// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include "core/workflow/run.h"

#include <QTest>
#include <QWidget>

namespace parting::ui::samples {

/// Sunday 1 November 2026, noon UTC: "now" in every sample.
[[nodiscard]] QDateTime now();

[[nodiscard]] Subscription legacy(const QString &name, SubscriptionStatus status = SubscriptionStatus::Active);
[[nodiscard]] Subscription addOnOf(const Subscription &parent, const QString &name);
[[nodiscard]] Subscription committed(const QString &name, const QDateTime &until);
/// New commerce, bought a day ago, with 26 hours left to cancel it.
[[nodiscard]] Subscription cancellable(const QString &name);
/// Of software bought once three days ago: "order-1", finished, with one line.
[[nodiscard]] Order softwareOrder(const QString &name);
[[nodiscard]] Customer contoso();
[[nodiscard]] Error refused(int status, const QString &code);

/// A reseller customer that was read whole and holds nothing else.
[[nodiscard]] AccountSnapshot snapshotWith(std::vector<Subscription> subscriptions);
[[nodiscard]] AccountFacts factsOf(const AccountSnapshot &);

[[nodiscard]] Review removalReview(const AccountSnapshot &);
[[nodiscard]] Review suspensionReview(const AccountSnapshot &);
[[nodiscard]] Review cancellationReview(const AccountSnapshot &);
/// What the wish plans.
[[nodiscard]] Review planReview(const AccountSnapshot &, const PlanWish &);
[[nodiscard]] Run removalRun(RunOutcome outcome);

/// The widget of that object name; fails the test at once when there is none.
template <class T = QWidget> T &child(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no child named %s", qPrintable(name));
    return *found;
}

/// Shows the page and waits until it has the window and the keyboard.
void expose(QWidget &page);
/// What a person does: a left click in the middle.
void click(QWidget &widget);

} // namespace parting::ui::samples
