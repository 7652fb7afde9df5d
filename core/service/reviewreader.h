// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/partnerapi.h"
#include "core/service/accountreader.h"
#include "core/workflow/run.h"

#include <functional>
#include <optional>

namespace parting {

/// What a review is wanted for.
struct ReviewWish {
    CustomerId customer{};
    std::optional<PlanWish> clear{}; ///< none for the removal
    bool changedSinceLast = false;
    std::optional<AccountSnapshot> before{}; ///< as it was last reviewed, where that is known
    QStringList changedHere{}; ///< IDs of what the run since then changed, so that it is no news
};

/// Reads the partner and the whole account and makes a Review of them. The wish read last wins; destroying it cancels.
class ReviewReader {
public:
    /// What is said on the way: what was read so far, and that the session lacks multi-factor authentication.
    struct News {
        std::function<void(const AccountSnapshot &)> progress{};
        std::function<void()> lacksMfa{};
    };
    ReviewReader(PartnerApi &api, const Clock &clock, News news, std::function<void(Result<Review>)> done);

    void read(ReviewWish wish);
    void cancel();

private:
    void readPartner();
    void arrived();

    PartnerApi &m_api;
    const Clock &m_clock;
    const News m_news;
    std::function<void(Result<Review>)> m_done;
    std::optional<ReviewWish> m_wish;
    Part<Partner> m_partner;
    CallHandle m_partnerCall;
    AccountReader m_account;
};

/// The review of an account as it was read; an error where the account can't be reviewed for lack of a part.
[[nodiscard]] Result<Review> makeReview(
    const ReviewWish &wish, const AccountSnapshot &snapshot, const Partner &partner, const QDateTime &now);

} // namespace parting
