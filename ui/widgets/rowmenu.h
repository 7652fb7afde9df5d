// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

class QMenu;

namespace parting::ui {

/// A part of a row that can be copied by its name.
struct NamedPart {
    QString title{}; ///< "Copy domain"
    QString text{}; ///< an empty one can't be copied
};

/// Adds one entry for each part.
void offerParts(QMenu *, const std::vector<NamedPart> &);

} // namespace parting::ui
