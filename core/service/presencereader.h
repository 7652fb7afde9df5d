// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/partnerapi.h"
#include "core/policy/gone.h"

#include <functional>
#include <optional>

namespace parting {

/// What one look for a customer came to; `error` is the answer that left it open, for Details.
struct PresenceRead {
    Presence presence = Presence::NotKnown;
    std::optional<Error> error{};
};

/// Reads whether a customer is still a reseller customer: the customer alone, and the whole list where only that can
/// tell. One reading at a time; destroying it cancels.
class PresenceReader {
public:
    explicit PresenceReader(PartnerApi &api) : m_api(api) { }

    void cancel() { m_call.cancel(); }
    void read(const CustomerId &customer, std::function<void(PresenceRead)> done);

private:
    void readList(const std::optional<PageLink> &link);
    void pageArrived(const Result<CustomerPageRead> &answer);
    void pageRefused(const Error &error);
    void finish(Presence presence);

    PartnerApi &m_api;
    CustomerId m_customer;
    std::function<void(PresenceRead)> m_done;
    std::optional<Error> m_error;
    std::vector<PageLink> m_seen;
    int m_itemsOfLastPage = PartnerApi::customersAPage;
    CallHandle m_call;
};

} // namespace parting
