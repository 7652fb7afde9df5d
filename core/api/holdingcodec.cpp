// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/itemcodec.h"
#include "core/api/wireword.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

/// The ID under `name`, or what is wrong with it.
QString readIdentity(const Json &json, const char *name, QString &id)
{
    if (!json.is_object())
        return QStringLiteral(" is no object");
    id = text(member(json, name)).trimmed();
    return id.isEmpty() ? u'/' + QString::fromLatin1(name) + QStringLiteral(" is missing") : QString();
}

/// learn.microsoft.com/partner-center/developer/get-a-list-of-azure-entitlements-for-subscription
WireEnum<AzureStatus> azureStatusFrom(const QString &word)
{
    static const QHash<QString, AzureStatus> table{
        {QStringLiteral("active"), AzureStatus::Active}, {QStringLiteral("inactive"), AzureStatus::Inactive}};
    return wireEnum(word, table);
}

/// learn.microsoft.com/azure/cost-management-billing/reservations/understand-reservation-charges and the provisioning
/// states of learn.microsoft.com/rest/api/reserved-vm-instances/reservation.
WireEnum<ReservationState> reservationStateFrom(const QString &word)
{
    using enum ReservationState;
    static const QHash<QString, ReservationState> table{{QStringLiteral("created"), Live},
        {QStringLiteral("succeeded"), Live}, {QStringLiteral("creating"), Live},
        {QStringLiteral("confirmedbilling"), Live}, {QStringLiteral("cancelled"), Over},
        {QStringLiteral("canceled"), Over}, {QStringLiteral("expired"), Over}};
    return wireEnum(word, table);
}

/// The documentation knows Active and Completed, the service more:
/// learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers.
WireEnum<TransferStatus> transferStatusFrom(const QString &word)
{
    using enum TransferStatus;
    static const QHash<QString, TransferStatus> table{{QStringLiteral("active"), UnderWay},
        {QStringLiteral("inprogress"), UnderWay}, {QStringLiteral("pending"), UnderWay},
        {QStringLiteral("partiallycomplete"), UnderWay}, {QStringLiteral("complete"), Over},
        {QStringLiteral("completed"), Over}, {QStringLiteral("reject"), Over}, {QStringLiteral("rejected"), Over},
        {QStringLiteral("expired"), Over}, {QStringLiteral("cancelled"), Over}, {QStringLiteral("canceled"), Over}};
    return wireEnum(word, table);
}

} // namespace

QString readItem(const Json &json, AzureEntitlement &entitlement)
{
    QString fault = readIdentity(json, "id", entitlement.id);
    if (!fault.isEmpty())
        return fault;
    entitlement.friendlyName = text(member(json, "friendlyName"));
    entitlement.status = azureStatusFrom(text(member(json, "status")));
    entitlement.planId = SubscriptionId(text(member(json, "subscriptionId")));
    return {};
}

QString readItem(const Json &json, Reservation &reservation)
{
    QString fault = readIdentity(json, "reservationId", reservation.id);
    if (!fault.isEmpty())
        return fault;
    reservation.displayName = text(member(json, "displayName"));
    reservation.quantity = number(member(json, "quantity")).value_or(0);
    reservation.state = reservationStateFrom(text(member(json, "provisioningState")));
    reservation.expiry = instant(member(json, "expiryDateTime"));
    return {};
}

QString readItem(const Json &json, Transfer &transfer)
{
    QString fault = readIdentity(json, "id", transfer.id);
    if (!fault.isEmpty())
        return fault;
    transfer.status = transferStatusFrom(text(member(json, "status")));
    transfer.sourcePartner = text(member(json, "sourcePartnerName"));
    transfer.targetPartner = text(member(json, "targetPartnerName"));
    transfer.createdAt = instant(member(json, "createdTime"));
    return {};
}

QString identityOf(const AzureEntitlement &entitlement)
{
    return entitlement.id;
}

QString identityOf(const Reservation &reservation)
{
    return reservation.id;
}

QString identityOf(const Transfer &transfer)
{
    return transfer.id;
}

} // namespace parting
