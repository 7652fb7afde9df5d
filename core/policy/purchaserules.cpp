// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/purchaserules.h"

#include "core/policy/softwareorders.h"

#include <algorithm>

namespace parting {

namespace {

Finding answered(Finding finding, HoldingState state, Reason reason, Remedy remedy, Certainty certainty)
{
    finding.state = state;
    finding.reason = reason;
    finding.remedy = remedy;
    finding.certainty = certainty;
    return finding;
}

/// A cancelled order says so, or has its cancelled lines at quantity 0:
/// learn.microsoft.com/partner-center/developer/cancel-software-purchases.
bool isCancelled(const Order &order, const OrderLine *line)
{
    return order.status.is(OrderStatus::Cancelled) || (line && line->quantity == 0);
}

/// The end of the one that lives longest; the entitlement's own where none tells.
QDateTime lastExpiry(const Entitlement &entitlement, const std::vector<Reservation> &behind)
{
    QDateTime last;
    for (const Reservation &each : behind) {
        if (each.state.is(ReservationState::Over))
            continue;
        if (!each.expiry.isValid())
            return entitlement.expiry;
        last = last.isValid() ? std::max(last, each.expiry) : each.expiry;
    }
    return last.isValid() ? last : entitlement.expiry;
}

} // namespace

/// learn.microsoft.com/partner-center/remove-a-relationship: cancel reservations first. That an expired one no longer
/// counts is likely, not said.
Finding judgeReservation(
    Finding about, const Entitlement &entitlement, const std::vector<Reservation> &behind, const QDateTime &now)
{
    about.kind = HoldingKind::Reservation;
    const auto cancelled = [](const Reservation &each) { return each.state.is(ReservationState::Over); };
    if (!behind.empty() && std::all_of(behind.begin(), behind.end(), cancelled))
        return answered(about, HoldingState::Clear, Reason::ReservationEnded, Remedy::None, Certainty::Certain);
    const QDateTime expiry = lastExpiry(entitlement, behind);
    if (expiry.isValid() && expiry < now)
        return answered(about, HoldingState::Clear, Reason::ReservationEnded, Remedy::None, Certainty::Probable);
    if (expiry.isValid() && expiry.date().year() < 9999)
        about.committedUntil = expiry.toUTC();
    return answered(
        about, HoldingState::Elsewhere, Reason::ReservationActive, Remedy::ManageReservations, Certainty::Certain);
}

/// learn.microsoft.com/partner-center/developer/cancel-software-purchases: returned within 30 days of the order.
/// Whether older software is in the way is said nowhere.
Finding judgeSoftware(Finding about, const Order *order, const OrderLine *line, const QDateTime &now)
{
    constexpr int returnableDays = 30;
    about.kind = HoldingKind::PerpetualSoftware;
    if (order && isCancelled(*order, line))
        return answered(about, HoldingState::Clear, Reason::Ended, Remedy::None, Certainty::Probable);
    if (!order || !order->creationDate.isValid())
        return answered(
            about, HoldingState::Unchecked, Reason::SoftwareUndated, Remedy::LookInPartnerCenter, Certainty::Uncertain);
    const QDateTime returnableUntil = order->creationDate.toUTC().addDays(returnableDays);
    if (now > returnableUntil)
        return answered(
            about, HoldingState::Unchecked, Reason::SoftwareOld, Remedy::LookInPartnerCenter, Certainty::Uncertain);
    about.actUntil = returnableUntil;
    if (!line || !canCancelOrder(*order, returnableUntil, now))
        return answered(about, HoldingState::Elsewhere, Reason::SoftwareRecent, Remedy::CancelSoftwareInPartnerCenter,
            Certainty::Certain);
    about.orderId = order->id;
    about.orderLine = line->number;
    return answered(about, HoldingState::Here, Reason::SoftwareRecent, Remedy::CancelOrder, Certainty::Certain);
}

/// That a pending order is in the way is a guess on the safe side: writes conflict with it
/// (learn.microsoft.com/partner-center/developer/error-codes, 800060).
Finding judgeUnfinishedOrder(Finding about, const WireEnum<OrderStatus> &status)
{
    about.kind = HoldingKind::PendingOrder;
    if (status.is(OrderStatus::Pending))
        return answered(about, HoldingState::Elsewhere, Reason::OrderPending, Remedy::Wait, Certainty::Uncertain);
    about.serverWord = status.text;
    return answered(
        about, HoldingState::Elsewhere, Reason::UnknownStatus, Remedy::LookInPartnerCenter, Certainty::Uncertain);
}

Finding judgeUnknownEntitlement(Finding about, const WireEnum<EntitlementType> &type)
{
    about.kind = HoldingKind::UnknownEntitlement;
    about.serverWord = type.text;
    return answered(
        about, HoldingState::Elsewhere, Reason::UnknownClass, Remedy::LookInPartnerCenter, Certainty::Uncertain);
}

} // namespace parting
