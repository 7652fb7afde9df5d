// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tone.h"

#include <QFont>
#include <QString>

class QPainter;

namespace parting::ui {

/// A status: icon and word on a tint.
struct Chip {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
    QString text{};
};

[[nodiscard]] QSize chipSize(const Chip &, const QFont &);
/// Paints at the left of `room`, centred in its height, eliding the word if there is too little of it.
void paintChip(QPainter *, const QRect &room, const Chip &, const QFont &);

} // namespace parting::ui
