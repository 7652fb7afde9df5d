// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <optional>

namespace parting {

/// The words for enumerators in the journal and in saved evidence, in their order. They outlive versions: never change
/// one, append only.
template <class E> struct Words;

template <> struct Words<RunKind> {
    static constexpr auto last = RunKind::Remove;
    static constexpr std::array list{QLatin1String("clear"), QLatin1String("remove")};
};
template <> struct Words<WriteKind> {
    static constexpr auto last = WriteKind::EndDelegatedAdmin;
    static constexpr std::array list{QLatin1String("suspend"), QLatin1String("reactivate"),
        QLatin1String("removeRelationship"), QLatin1String("cancelSubscription"), QLatin1String("stopRenewal"),
        QLatin1String("cancelOrder"), QLatin1String("endDelegatedAdmin")};
};
template <> struct Words<StepKind> {
    static constexpr auto last = StepKind::EndDelegatedAdmin;
    static constexpr std::array list{QLatin1String("readEverything"), QLatin1String("suspend"),
        QLatin1String("reactivate"), QLatin1String("removeRelationship"), QLatin1String("confirmGone"),
        QLatin1String("cancelSubscription"), QLatin1String("stopRenewal"), QLatin1String("cancelOrder"),
        QLatin1String("endDelegatedAdmin")};
};
template <> struct Words<StepState> {
    static constexpr auto last = StepState::NotSent;
    static constexpr std::array list{QLatin1String("waiting"), QLatin1String("reading"), QLatin1String("sent"),
        QLatin1String("confirmed"), QLatin1String("refused"), QLatin1String("unknown"), QLatin1String("notSent")};
};
template <> struct Words<RunOutcome> {
    static constexpr auto last = RunOutcome::Failed;
    static constexpr std::array list{QLatin1String("running"), QLatin1String("done"), QLatin1String("stopped"),
        QLatin1String("refused"), QLatin1String("unknown"), QLatin1String("changed"), QLatin1String("failed")};
};
template <> struct Words<HoldingKind> {
    static constexpr auto last = HoldingKind::DelegatedAdmin;
    static constexpr std::array list{QLatin1String("relationship"), QLatin1String("legacyLicense"),
        QLatin1String("legacyAzure"), QLatin1String("newCommerceLicense"), QLatin1String("azurePlan"),
        QLatin1String("savingsPlan"), QLatin1String("softwareSubscription"), QLatin1String("marketplaceSaas"),
        QLatin1String("unknownSubscription"), QLatin1String("reservation"), QLatin1String("perpetualSoftware"),
        QLatin1String("unknownEntitlement"), QLatin1String("pendingOrder"), QLatin1String("transfer"),
        QLatin1String("subscriptions"), QLatin1String("entitlements"), QLatin1String("orders"),
        QLatin1String("azureSubscriptions"), QLatin1String("reservations"), QLatin1String("delegatedAdmin")};
};
template <> struct Words<HoldingState> {
    static constexpr auto last = HoldingState::Unchecked;
    static constexpr std::array list{QLatin1String("clear"), QLatin1String("here"), QLatin1String("elsewhere"),
        QLatin1String("notBefore"), QLatin1String("unchecked")};
};
template <> struct Words<ManualCheck> {
    static constexpr auto last = ManualCheck::AdminRelationships;
    static constexpr std::array list{QLatin1String("serviceRequests"), QLatin1String("invoices"),
        QLatin1String("privateOffers"), QLatin1String("savingsPlans"), QLatin1String("adminRelationships")};
};
template <> struct Words<Reason> {
    static constexpr auto last = Reason::DelegatedAdminHeld;
    static constexpr std::array list{QLatin1String("nothingHeld"), QLatin1String("isReseller"),
        QLatin1String("notReseller"), QLatin1String("relationshipUnknown"), QLatin1String("customerNotRead"),
        QLatin1String("activeBilled"), QLatin1String("suspendedNotBilled"), QLatin1String("azureResourcesRunning"),
        QLatin1String("planSuspended"), QLatin1String("insideCancellationWindow"), QLatin1String("committedUntilEnd"),
        QLatin1String("suspendedStillBilled"), QLatin1String("noKnownEnd"), QLatin1String("reservationActive"),
        QLatin1String("reservationEnded"), QLatin1String("finalSale"), QLatin1String("softwareRecent"),
        QLatin1String("softwareOld"), QLatin1String("softwareUndated"), QLatin1String("orderPending"),
        QLatin1String("provisioning"), QLatin1String("lapsed"), QLatin1String("ended"), QLatin1String("unknownStatus"),
        QLatin1String("unknownClass"), QLatin1String("unreadable"), QLatin1String("checkFailed"),
        QLatin1String("notReadYet"), QLatin1String("azureSubscriptionsActive"), QLatin1String("reservationFirst"),
        QLatin1String("planIdle"), QLatin1String("transferUnderWay"), QLatin1String("delegatedAdminHeld")};
};
template <> struct Words<Remedy> {
    static constexpr auto last = Remedy::EndDelegatedAdmin;
    static constexpr std::array list{QLatin1String("none"), QLatin1String("suspend"),
        QLatin1String("cancelInPartnerCenter"), QLatin1String("stopRenewalAndWait"), QLatin1String("wait"),
        QLatin1String("endInAzurePortal"), QLatin1String("manageReservations"),
        QLatin1String("cancelSoftwareInPartnerCenter"), QLatin1String("contactPublisher"),
        QLatin1String("lookInPartnerCenter"), QLatin1String("readAgain"), QLatin1String("cancelSubscription"),
        QLatin1String("cancelOrder"), QLatin1String("endDelegatedAdmin")};
};
template <> struct Words<Certainty> {
    static constexpr auto last = Certainty::Uncertain;
    static constexpr std::array list{QLatin1String("certain"), QLatin1String("probable"), QLatin1String("uncertain")};
};
template <> struct Words<VerdictKind> {
    static constexpr auto last = VerdictKind::CanPart;
    static constexpr std::array list{QLatin1String("stillReading"), QLatin1String("cannotTell"),
        QLatin1String("notReseller"), QLatin1String("notBefore"), QLatin1String("afterSteps"),
        QLatin1String("nothingKnown"), QLatin1String("canPart")};
};

template <> struct Words<ErrorKind> {
    static constexpr auto last = ErrorKind::WrongPartner;
    static constexpr std::array list{QLatin1String("network"), QLatin1String("timeout"), QLatin1String("tls"),
        QLatin1String("redirected"), QLatin1String("unauthorized"), QLatin1String("mfaRequired"),
        QLatin1String("forbidden"), QLatin1String("notFound"), QLatin1String("conflict"), QLatin1String("staleEtag"),
        QLatin1String("throttled"), QLatin1String("rejected"), QLatin1String("server"), QLatin1String("malformed"),
        QLatin1String("tooLarge"), QLatin1String("tooDeep"), QLatin1String("unsafeAddress"), QLatin1String("inexact"),
        QLatin1String("credentials"), QLatin1String("storage"), QLatin1String("wrongPartner")};
};

template <class E> [[nodiscard]] constexpr QLatin1String wordOf(E value)
{
    static_assert(Words<E>::list.size() == static_cast<std::size_t>(Words<E>::last) + 1);
    return Words<E>::list.at(static_cast<std::size_t>(value));
}

/// The enumerator for a word; empty for one that this version does not know.
template <class E> [[nodiscard]] std::optional<E> fromWord(QStringView word)
{
    const auto &list = Words<E>::list;
    const auto it = std::find(list.begin(), list.end(), word);
    return it == list.end() ? std::nullopt : std::optional(static_cast<E>(it - list.begin()));
}

} // namespace parting
