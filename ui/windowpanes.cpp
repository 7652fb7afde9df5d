// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowpanes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace parting::ui {

void walkPanes(const std::vector<Pane> &panes, int step)
{
    const auto here = std::find_if(panes.begin(), panes.end(),
        [](const Pane &pane) { return pane.area->isAncestorOf(QApplication::focusWidget()); });
    const int count = int(panes.size());
    const int outside = step > 0 ? -1 : 0;
    const int from = here == panes.end() ? outside : int(here - panes.begin());
    panes[std::size_t((from + step + count) % count)].enter();
}

} // namespace parting::ui
