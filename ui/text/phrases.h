// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

#include <QCoreApplication>

namespace parting::ui::texts {

/// The translation context of everything in this folder.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// What to call a finding inside a sentence: "Microsoft 365 E3 (25 seats)"; its ID where it has no name.
[[nodiscard]] QString named(const Finding &);

/// "Not before 1 Dec 2026: Microsoft 365 E3 (25 seats) is committed until 30 Nov 2026", without a full stop.
[[nodiscard]] QString notBefore(const Finding &);

/// Like plain(), but of any length: for Details, where nothing may be lost.
[[nodiscard]] QString wholeOnOneLine(const QString &foreign);

} // namespace parting::ui::texts
