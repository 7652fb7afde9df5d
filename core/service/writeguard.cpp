// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/writeguard.h"

#include "core/policy/practiceid.h"

namespace parting {

std::optional<Error> writeRefusal(const Session &session, const CustomerId &customer)
{
    if (session.readOnly)
        return Error{.kind = ErrorKind::Storage, .detail = session.readOnlyReason};
    if (isPracticeId(customer) == session.practice())
        return std::nullopt;
    return Error{.kind = ErrorKind::UnsafeAddress,
        .detail = session.practice()
            ? QStringLiteral("not a practice customer: nothing is written to it in Practice")
            : QStringLiteral("a practice customer: nothing is written to it outside Practice")};
}

} // namespace parting
