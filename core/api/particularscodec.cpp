// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/itemcodec.h"
#include "core/api/wireword.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

QString noObject()
{
    return QStringLiteral(" is no object");
}

} // namespace

QString readItem(const Json &json, SupportContact &contact)
{
    if (!json.is_object())
        return noObject();
    contact = {.name = text(member(json, "name")),
        .tenantId = text(member(json, "supportTenantId")),
        .mpnId = text(member(json, "supportMpnId"))};
    return {};
}

QString readItem(const Json &json, Provisioning &provisioning)
{
    using enum ProvisioningState;
    static const QHash<QString, ProvisioningState> table{
        {QStringLiteral("success"), Success}, {QStringLiteral("pending"), Pending}, {QStringLiteral("failed"), Failed}};
    if (!json.is_object())
        return noObject();
    provisioning = {.state = wireEnum(text(member(json, "status")), table),
        .quantity = number(member(json, "quantity")).value_or(0),
        .skuId = text(member(json, "skuId")),
        .endDate = instant(member(json, "endDate"))};
    return {};
}

QString readItem(const Json &json, IndirectReseller &reseller)
{
    if (!json.is_object())
        return noObject();
    reseller = {
        .id = text(member(json, "id")), .name = text(member(json, "name")), .mpnId = text(member(json, "mpnId"))};
    return reseller.id.isEmpty() && reseller.name.isEmpty() ? QStringLiteral("/id is missing") : QString();
}

QString readItem(const Json &json, BillingProfile &profile)
{
    if (!json.is_object())
        return noObject();
    const Json *address = member(json, "defaultAddress");
    profile = {.firstName = text(member(json, "firstName")),
        .lastName = text(member(json, "lastName")),
        .email = text(member(json, "email")),
        .companyName = text(member(json, "companyName")),
        .language = text(member(json, "language")),
        .culture = text(member(json, "culture")),
        .address = address ? addressFrom(*address) : Address{}};
    return {};
}

QString identityOf(const IndirectReseller &reseller)
{
    return reseller.id;
}

} // namespace parting
