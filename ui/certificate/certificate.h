// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/evidence.h"

#include <QByteArray>

namespace parting::ui {

/// A PDF of A4 pages in the language of the program: who, when, what stood, every step with its times and IDs, how it
/// was proved, and the way back. Text of the service stands in it as plain text, with nothing interpreted.
[[nodiscard]] QByteArray certificatePdf(const Evidence &);

} // namespace parting::ui
