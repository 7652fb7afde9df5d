// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace parting::ui {

/// An area of the window, and how the keyboard gets into it.
struct Pane {
    const QWidget *area = nullptr;
    std::function<void()> enter{};
};

/// Takes the keyboard so many panes further, round and round; from outside all panes it begins at their ends.
void walkPanes(const std::vector<Pane> &, int step);

} // namespace parting::ui
