// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/lookups.h"

#include "core/api/partnerapi.h"
#include "core/policy/classify.h"

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr auto restBeforeReading = 300ms;

template <class T> Result<T> valueOf(const Result<Document<T>> &answer)
{
    return answer.map([](const Document<T> &document) { return document.value; });
}

/// A partner that sells to its customers itself is answered 1002 "Authorization Failed"
/// (github.com/microsoft/Partner-Center-PowerShell, issue 49): then there is no reseller in between.
Result<Listing<IndirectReseller>> resellersOf(const Result<Document<Listing<IndirectReseller>>> &answer)
{
    const bool sellsDirectly = !answer && answer.error().code == QLatin1String("1002");
    return sellsDirectly ? Result<Listing<IndirectReseller>>(Listing<IndirectReseller>()) : valueOf(answer);
}

} // namespace

Lookups::Lookups(PartnerApi &api, QObject *parent) : QObject(parent), m_api(api)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeReading);
    connect(&m_rest, &QTimer::timeout, this, &Lookups::readSubscription);
}

void Lookups::turnTo(const CustomerId &customer)
{
    m_rest.stop();
    for (CallHandle *call : {&m_contactCall, &m_licencesCall, &m_resellersCall, &m_billingCall})
        call->cancel();
    m_id = customer;
    m_subscription = {};
    m_customer = {};
    Q_EMIT changed();
}

void Lookups::choose(const Subscription &subscription)
{
    if (subscription.id == m_subscription.subscription.id)
        return;
    m_contactCall.cancel();
    m_licencesCall.cancel();
    const SubscriptionClass kind = classify(subscription);
    const bool chosen = !subscription.id.isEmpty() && !m_id.isEmpty();
    m_subscription = {.subscription = subscription,
        .hasContact = chosen && (kind == SubscriptionClass::LegacyLicense || kind == SubscriptionClass::LegacyAzure),
        .hasLicences =
            chosen && (kind == SubscriptionClass::LegacyLicense || kind == SubscriptionClass::NewCommerceLicense)};
    m_rest.start();
    Q_EMIT changed();
}

void Lookups::readSubscription()
{
    const SubscriptionId id = m_subscription.subscription.id;
    if (m_subscription.hasContact)
        m_contactCall = m_api.supportContact(m_id, id, [this](const Result<Document<SupportContact>> &answer) {
            m_subscription.contact = valueOf(answer);
            Q_EMIT changed();
        });
    if (m_subscription.hasLicences)
        m_licencesCall = m_api.provisioning(m_id, id, [this](const Result<Document<Provisioning>> &answer) {
            m_subscription.licences = valueOf(answer);
            Q_EMIT changed();
        });
}

void Lookups::lookAtCustomer()
{
    if (m_id.isEmpty() || std::exchange(m_customer.looked, true))
        return;
    Q_EMIT changed();
    m_resellersCall = m_api.indirectResellers(m_id, [this](const Result<Document<Listing<IndirectReseller>>> &answer) {
        m_customer.resellers = resellersOf(answer);
        Q_EMIT changed();
    });
    m_billingCall = m_api.billingProfile(m_id, [this](const Result<Document<BillingProfile>> &answer) {
        m_customer.billing = valueOf(answer);
        Q_EMIT changed();
    });
}

/// The link is what counts: without the partner's own name the letter goes unsigned.
void Lookups::readInvitation()
{
    m_invitation.reset();
    m_invitationCall = m_api.relationshipRequest([this](const Result<QString> &link) {
        if (!link) {
            m_invitation = tl::make_unexpected(link.error());
            return Q_EMIT invitationRead();
        }
        m_invitationCall = m_api.organization([this, link = *link](const Result<Document<Partner>> &partner) {
            m_invitation = Invitation{.link = link, .partner = partner ? partner->value.companyName : QString()};
            Q_EMIT invitationRead();
        });
    });
}

} // namespace parting
