// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/domain/clock.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "core/storage/journal.h"

#include <functional>
#include <memory>
#include <vector>

namespace parting::test {

/// What outlives a process, and what it is given.
struct Surroundings {
    QString folder{}; ///< with the journal
    ApiClient::Config client{};
    TokenSource &tokens;
    const Clock &clock;
    const Session &session;
    std::function<bool()> journalFault{};
    std::function<bool()> dead{}; ///< it has been killed: whatever is waited for will not come
};

/// The whole core from its start to its end, and the person before it, who stops at the first thing that goes wrong.
/// What is waited for ends early, with false or nothing, when the process is killed.
class Process {
public:
    explicit Process(const Surroundings &surroundings);

    /// Looks at the account, suspends what is active and then removes the relationship; true if all of it was done.
    bool clearAndRemove(const CustomerId &customer);
    /// Settles every run that is open: reads again and, where that tells nothing, sends again or leaves it. Returns the
    /// request IDs that were sent again.
    std::vector<RequestId> settleWhatIsOpen(const std::function<void()> &waitFiveMinutes);
    [[nodiscard]] bool hasOpenRuns() const { return !m_offboarding.interrupted().empty(); }

private:
    [[nodiscard]] bool until(const std::function<bool()> &done) const;
    std::optional<std::vector<SubscriptionId>> subscriptions(const CustomerId &customer);
    std::optional<Review> reviewed(const std::function<void()> &prepare);
    bool carriedOut(const Review &review);
    [[nodiscard]] std::optional<InterruptedRun> open(const RunId &run) const;

    Surroundings m_around;
    ApiClient m_client;
    PartnerApi m_api;
    std::unique_ptr<Journal> m_journal; ///< none where it can't be opened
    Offboarding m_offboarding;
};

} // namespace parting::test
