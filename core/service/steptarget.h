// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/partnerapi.h"
#include "core/workflow/run.h"

namespace parting {

struct Clock;

/// What one step of a clearing run writes to, as it stands now: a subscription, an order, or the customer.
struct Sighting {
    QByteArray fingerprint{}; ///< to be compared with what was reviewed
    bool possible = true; ///< the time in which the step can be done has not run out
    bool done = false; ///< what the step changes can be seen
    Result<QByteArray> body{}; ///< to be sent: of a subscription all as read, with one thing changed
    QString etag{}; ///< empty where there is none
};

/// Reads it, once.
[[nodiscard]] CallHandle sighted(
    PartnerApi &, const Clock &, const CustomerId &, const RunStep &, Callback<Sighting> done);

/// Sends the body of the step of any run.
[[nodiscard]] CallHandle sent(PartnerApi &, const Run &, const RunStep &, const QByteArray &body, const QString &etag,
    AtItsTurn itsTurn, Callback<WriteAnswer> done);

} // namespace parting
