// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace parting::ui {

/// A line across, as decoration between areas.
[[nodiscard]] QWidget *line(QWidget *parent);

} // namespace parting::ui
