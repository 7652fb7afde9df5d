// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QUrl>

namespace parting::ui::texts {

/// A page of Partner Center about that customer ("account", "subscriptions"); the customer list where the ID is no
/// GUID. The addresses are those that administrators' own tools use; Microsoft documents none, so the way in words
/// always stands beside them.
[[nodiscard]] QUrl partnerCenter(const CustomerId &, const QString &page);
/// The Azure portal in the customer's tenant; a blade, or its first page where that is empty.
[[nodiscard]] QUrl azurePortal(const CustomerId &, const QString &blade = {});

} // namespace parting::ui::texts
