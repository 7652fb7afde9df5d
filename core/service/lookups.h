// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/domain/particulars.h"
#include "core/domain/snapshot.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace parting {

class PartnerApi;

/// What is shown beside what decides, each with a request of its own and only once somebody looks at it: it is no part
/// of a snapshot and of no evidence. Of one customer at a time. GUI thread.
class Lookups : public QObject {
    Q_OBJECT

public:
    struct OfSubscription {
        Subscription subscription{}; ///< without an ID none is chosen
        bool hasContact = false; ///< else nobody is asked: new commerce has none
        bool hasLicences = false; ///< likewise for what runs in Azure
        Part<SupportContact> contact{};
        Part<Provisioning> licences{};
    };
    struct OfCustomer {
        bool looked = false;
        Part<Listing<IndirectReseller>> resellers{}; ///< none where the partner has no indirect ones at all
        Part<BillingProfile> billing{};
    };
    /// With what a new customer is asked, and as whom.
    struct Invitation {
        QString link{};
        QString partner{};
    };

    explicit Lookups(PartnerApi &api, QObject *parent = nullptr);

    void turnTo(const CustomerId &customer); ///< and forgets what was read of another, or earlier
    /// Reads about it once the choice rests for 300 ms; one without an ID is none.
    void choose(const Subscription &subscription);
    void lookAtCustomer(); ///< reads once, until it is turned
    void readInvitation(); ///< again, if it was

    [[nodiscard]] const OfSubscription &subscription() const { return m_subscription; }
    [[nodiscard]] const OfCustomer &customer() const { return m_customer; }
    [[nodiscard]] const Part<Invitation> &invitation() const { return m_invitation; }

Q_SIGNALS:
    void changed(); ///< of the customer or the subscription
    void invitationRead();

private:
    void readSubscription();

    PartnerApi &m_api;
    CustomerId m_id;
    QTimer m_rest;
    OfSubscription m_subscription;
    OfCustomer m_customer;
    Part<Invitation> m_invitation;
    CallHandle m_contactCall, m_licencesCall, m_resellersCall, m_billingCall, m_invitationCall;
};

} // namespace parting
