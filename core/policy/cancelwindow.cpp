// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/cancelwindow.h"

#include "core/policy/classify.h"

namespace parting {

CancelWindow cancelWindowByDate(const Subscription &subscription, const QDateTime &now)
{
    if (subscription.isTrial && classify(subscription) == SubscriptionClass::MarketplaceSaas)
        return CancelWindow::Open;
    const QDateTime &until = subscription.cancellationAllowedUntil;
    if (!until.isValid())
        return CancelWindow::None;
    if (now > until)
        return CancelWindow::Passed;
    const bool closing = now.addMSecs(std::chrono::milliseconds(cancelMargin).count()) > until;
    return closing ? CancelWindow::Closing : CancelWindow::Open;
}

CancelWindow cancelWindow(const Subscription &subscription, const QDateTime &now)
{
    const SubscriptionClass subject = classify(subscription);
    if (subject != SubscriptionClass::NewCommerceLicense && subject != SubscriptionClass::MarketplaceSaas)
        return CancelWindow::OtherClass;
    const auto &status = subscription.status;
    if (!status.is(SubscriptionStatus::Active) && !status.is(SubscriptionStatus::Suspended))
        return CancelWindow::NotLive;
    return cancelWindowByDate(subscription, now);
}

} // namespace parting
