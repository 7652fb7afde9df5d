// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"
#include "core/domain/error.h"

namespace parting {

/// What reading a customer tells about the reseller relationship after its removal was sent.
enum class Presence {
    Gone,
    StillThere,
    NotKnown, ///< neither proven; read again later
    NeedsFreshList ///< no access, which a lost relationship explains, but also lost admin rights: ask the list
};

/// Judges the answer to reading the customer alone. A 404 without one of the service's own codes (a gateway's page)
/// proves nothing. Codes: learn.microsoft.com/partner-center/developer/error-codes; what 20002 also means:
/// github.com/microsoft/Partner-Smart-Office issue 12.
[[nodiscard]] Presence presence(const Result<Customer> &answer);

/// The second step after NeedsFreshList: a list asked for since then proves absence only if it was read to its end.
[[nodiscard]] Presence absentFromCompleteList(bool readToItsEnd, bool listed);

} // namespace parting
