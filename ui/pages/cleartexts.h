// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/reviewtexts.h"

namespace parting::ui {

/// What a clearing run does, kind of step by kind of step: who loses access, what is billed until when, what comes back
/// as an estimate, and whether there is a way back. Suspension by
/// learn.microsoft.com/partner-center/customers/subscription-lifecycle, cancellation by
/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy and
/// learn.microsoft.com/partner-center/developer/cancel-software-purchases, renewal by
/// learn.microsoft.com/partner-center/customers/extended-service-terms.
[[nodiscard]] ReviewTexts clearTexts(const Review &);

} // namespace parting::ui
