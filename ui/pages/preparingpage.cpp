// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/preparingpage.h"

namespace parting::ui {

namespace {

constexpr int parts = 7; // of an account

int partsRead(const AccountSnapshot &snapshot)
{
    return int(snapshot.customer.has_value()) + int(snapshot.subscriptions.has_value())
        + int(snapshot.entitlements.has_value()) + int(snapshot.orders.has_value())
        + int(snapshot.azureEntitlements.has_value()) + int(snapshot.reservations.has_value())
        + int(snapshot.transfers.has_value());
}

} // namespace

PreparingPage::PreparingPage(QWidget *parent) : EmptyState(parent)
{
    setObjectName(u"preparing");
}

void PreparingPage::showProgress(const AccountSnapshot &soFar)
{
    show(Icon::Hourglass,
        tr("Reading everything again, so that you review what is there now: %1 of %2.")
            .arg(partsRead(soFar))
            .arg(parts),
        tr("Back to account"));
}

} // namespace parting::ui
