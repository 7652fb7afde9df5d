// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/subscription.h"

#include <QString>

#include <vector>

class QWidget;

namespace parting::ui {

/// What a status means for the people concerned, by how the subscription was bought.
struct StatusMeaning {
    SubscriptionStatus status{};
    QString access{}; ///< who can still work
    QString billing{};
    QString data{}; ///< until when they are kept
    QString removal{}; ///< whether it stands in the way
};

/// By learn.microsoft.com/partner-center/customers/subscription-lifecycle; legacy licences and Azure, or new commerce.
[[nodiscard]] std::vector<StatusMeaning> statusMeanings(bool newCommerce);

/// Both tables.
void showStatusGuide(QWidget *parent);

} // namespace parting::ui
