// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

namespace parting {

/// The account as its documents tell, read as they were when they came from the service. A part without a document is
/// an error of kind Network: it was not read then, and is not now.
[[nodiscard]] AccountSnapshot snapshotFrom(const CustomerId &customer, const std::vector<RawDocument> &documents);

/// The JSON values that stand one after the other in a document, each a page of a collection.
[[nodiscard]] std::vector<QByteArray> pagesOf(const QByteArray &body);

} // namespace parting
