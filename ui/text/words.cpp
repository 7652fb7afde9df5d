// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

namespace {

QString serverWord(const QString &text)
{
    return text.isEmpty() ? Texts::tr("Unknown") : plain(text);
}

QString withoutCount(HoldingKind kind)
{
    switch (kind) {
    case HoldingKind::Relationship:
        return Texts::tr("Relationship");
    case HoldingKind::LegacyLicense:
        return Texts::tr("Legacy subscriptions");
    case HoldingKind::LegacyAzure:
        return Texts::tr("Legacy Azure subscriptions");
    case HoldingKind::NewCommerceLicense:
        return Texts::tr("New commerce subscriptions");
    case HoldingKind::AzurePlan:
        return Texts::tr("Azure plans");
    case HoldingKind::SavingsPlan:
        return Texts::tr("Azure savings plans");
    case HoldingKind::SoftwareSubscription:
        return Texts::tr("Software subscriptions");
    case HoldingKind::MarketplaceSaas:
        return Texts::tr("Marketplace subscriptions");
    case HoldingKind::UnknownSubscription:
        return Texts::tr("Unknown subscriptions");
    case HoldingKind::Reservation:
        return Texts::tr("Azure reservations");
    case HoldingKind::PerpetualSoftware:
        return Texts::tr("Software purchases");
    case HoldingKind::UnknownEntitlement:
        return Texts::tr("Unknown purchases");
    case HoldingKind::PendingOrder:
        return Texts::tr("Unfinished orders");
    case HoldingKind::Transfer:
        return Texts::tr("Transfers");
    case HoldingKind::DelegatedAdmin:
        return Texts::tr("Delegated administration (DAP)");
    case HoldingKind::Subscriptions:
        return Texts::tr("Subscriptions");
    case HoldingKind::Entitlements:
        return Texts::tr("Purchases");
    case HoldingKind::Orders:
        return Texts::tr("Orders");
    case HoldingKind::AzureSubscriptions:
        return Texts::tr("Azure subscriptions");
    case HoldingKind::Reservations:
        return Texts::tr("Details of Azure reservations");
    }
    Q_UNREACHABLE();
}

} // namespace

QString word(HoldingState state)
{
    switch (state) {
    case HoldingState::Clear:
        return Texts::tr("Clear");
    case HoldingState::Here:
        return Texts::tr("Do here");
    case HoldingState::Elsewhere:
        return Texts::tr("Do elsewhere");
    case HoldingState::NotBefore:
        return Texts::tr("Not yet");
    case HoldingState::Unchecked:
        return Texts::tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString word(HoldingKind kind)
{
    switch (kind) {
    case HoldingKind::LegacyLicense:
        return Texts::tr("Legacy subscription");
    case HoldingKind::LegacyAzure:
        return Texts::tr("Legacy Azure subscription");
    case HoldingKind::NewCommerceLicense:
        return Texts::tr("New commerce subscription");
    case HoldingKind::AzurePlan:
        return Texts::tr("Azure plan");
    case HoldingKind::SavingsPlan:
        return Texts::tr("Azure savings plan");
    case HoldingKind::SoftwareSubscription:
        return Texts::tr("Software subscription");
    case HoldingKind::MarketplaceSaas:
        return Texts::tr("Marketplace subscription");
    case HoldingKind::UnknownSubscription:
        return Texts::tr("Unknown subscription");
    case HoldingKind::Reservation:
        return Texts::tr("Azure reservation");
    case HoldingKind::PerpetualSoftware:
        return Texts::tr("Software purchase");
    case HoldingKind::UnknownEntitlement:
        return Texts::tr("Unknown purchase");
    case HoldingKind::PendingOrder:
        return Texts::tr("Unfinished order");
    case HoldingKind::Transfer:
        return Texts::tr("Transfer");
    case HoldingKind::DelegatedAdmin:
    case HoldingKind::Relationship:
    case HoldingKind::Subscriptions:
    case HoldingKind::Entitlements:
    case HoldingKind::Orders:
    case HoldingKind::AzureSubscriptions:
    case HoldingKind::Reservations:
        return withoutCount(kind);
    }
    Q_UNREACHABLE();
}

QString kind(HoldingKind kind, int count)
{
    if (count == 0)
        return withoutCount(kind);
    switch (kind) {
    case HoldingKind::LegacyLicense:
        return Texts::tr("%n legacy subscription(s)", nullptr, count);
    case HoldingKind::LegacyAzure:
        return Texts::tr("%n legacy Azure subscription(s)", nullptr, count);
    case HoldingKind::NewCommerceLicense:
        return Texts::tr("%n new commerce subscription(s)", nullptr, count);
    case HoldingKind::AzurePlan:
        return Texts::tr("%n Azure plan(s)", nullptr, count);
    case HoldingKind::SavingsPlan:
        return Texts::tr("%n Azure savings plan(s)", nullptr, count);
    case HoldingKind::SoftwareSubscription:
        return Texts::tr("%n software subscription(s)", nullptr, count);
    case HoldingKind::MarketplaceSaas:
        return Texts::tr("%n marketplace subscription(s)", nullptr, count);
    case HoldingKind::UnknownSubscription:
        return Texts::tr("%n unknown subscription(s)", nullptr, count);
    case HoldingKind::Reservation:
        return Texts::tr("%n Azure reservation(s)", nullptr, count);
    case HoldingKind::PerpetualSoftware:
        return Texts::tr("%n software purchase(s)", nullptr, count);
    case HoldingKind::UnknownEntitlement:
        return Texts::tr("%n unknown purchase(s)", nullptr, count);
    case HoldingKind::PendingOrder:
        return Texts::tr("%n unfinished order(s)", nullptr, count);
    case HoldingKind::DelegatedAdmin:
    case HoldingKind::Relationship:
    case HoldingKind::Transfer:
    case HoldingKind::Subscriptions:
    case HoldingKind::Entitlements:
    case HoldingKind::Orders:
    case HoldingKind::AzureSubscriptions:
    case HoldingKind::Reservations:
        return withoutCount(kind);
    }
    Q_UNREACHABLE();
}

QString word(SubscriptionClass subscriptionClass)
{
    switch (subscriptionClass) {
    case SubscriptionClass::LegacyLicense:
        return Texts::tr("Legacy");
    case SubscriptionClass::LegacyAzure:
        return Texts::tr("Legacy Azure");
    case SubscriptionClass::NewCommerceLicense:
        return Texts::tr("New commerce");
    case SubscriptionClass::AzurePlan:
        return Texts::tr("Azure plan");
    case SubscriptionClass::SavingsPlan:
        return Texts::tr("Savings plan");
    case SubscriptionClass::SoftwareSubscription:
        return Texts::tr("Software");
    case SubscriptionClass::MarketplaceSaas:
        return Texts::tr("Marketplace");
    case SubscriptionClass::Unknown:
        return Texts::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString word(const WireEnum<SubscriptionStatus> &status)
{
    switch (status.value) {
    case SubscriptionStatus::None:
        return Texts::tr("None", "status of a subscription");
    case SubscriptionStatus::Active:
        return Texts::tr("Active");
    case SubscriptionStatus::Pending:
        return Texts::tr("Pending");
    case SubscriptionStatus::Suspended:
        return Texts::tr("Suspended");
    case SubscriptionStatus::Expired:
        return Texts::tr("Expired");
    case SubscriptionStatus::Disabled:
        return Texts::tr("Disabled");
    case SubscriptionStatus::Deleted:
        return Texts::tr("Deleted");
    case SubscriptionStatus::Unknown:
        return serverWord(status.text);
    }
    Q_UNREACHABLE();
}

QString word(const WireEnum<Relationship> &relationship)
{
    switch (relationship.value) {
    case Relationship::Reseller:
        return Texts::tr("Reseller");
    case Relationship::Advisor:
        return Texts::tr("Advisor");
    case Relationship::Syndication:
        return Texts::tr("Syndication");
    case Relationship::MicrosoftSupport:
        return Texts::tr("Microsoft support");
    case Relationship::None:
        return Texts::tr("None", "relationship");
    case Relationship::Unknown:
        return serverWord(relationship.text);
    }
    Q_UNREACHABLE();
}

QString unreadable(const UnreadableItem &item)
{
    return item.hint.isEmpty() ? Texts::tr("An item that could not be read")
                               : Texts::tr("%1 (could not be read)").arg(plain(item.hint));
}

} // namespace parting::ui::texts
