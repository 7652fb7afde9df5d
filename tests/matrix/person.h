// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/partnerapi.h"
#include "core/service/offboarding.h"

#include <functional>
#include <optional>
#include <vector>

namespace parting::test {

/// Who works with Parting: looks, confirms, and stops at the first thing that goes wrong. What is waited for ends
/// early, with false or nothing, once `gone()`: the process was killed, and nothing will come any more.
class Person {
public:
    Person(PartnerApi &api, Offboarding &offboarding, std::function<bool()> gone);

    /// Looks at the account, suspends what is active and then removes the relationship; true if all of it was done.
    bool clearAndRemove(const CustomerId &customer);
    /// Stops every renewal, ends all that can be ended here, delegated administration too, and then removes the
    /// relationship; true if all of it was done.
    bool endAllAndRemove(const CustomerId &customer);
    /// Settles every run that is open: continues it, or else reads again and, where that tells nothing, sends again or
    /// leaves it. Returns the request IDs that were sent again.
    std::vector<RequestId> settleWhatIsOpen(const std::function<void()> &waitFiveMinutes);

    bool continues = true; ///< rather than only reading again
    std::function<void(const std::string &)> says = [](const std::string &) {}; ///< what comes next

private:
    [[nodiscard]] bool until(const std::function<bool()> &done) const;
    std::optional<std::vector<SubscriptionId>> subscriptions(const CustomerId &customer);
    std::optional<Review> reviewed(const std::function<void()> &prepare);
    bool clears(const CustomerId &customer, const PlanWish &wish);
    bool removes(const CustomerId &customer);
    bool carriesOut(const Review &review);
    [[nodiscard]] std::optional<InterruptedRun> openRun(const RunId &run) const;
    void goOn(const RunId &run);
    void readAgain(const RunId &run);
    std::optional<RequestId> sendAgainOrLeave(const InterruptedRun &open);

    PartnerApi &m_api;
    Offboarding &m_offboarding;
    std::function<bool()> m_gone;
};

} // namespace parting::test
