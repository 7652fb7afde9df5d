// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerdirectory.h"
#include "ui/widgets/emptystate.h"

#include <optional>

namespace parting::ui {

/// What stands in place of a customer list that shows no row: why, and what to do about it.
class EmptyList : public EmptyState {
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    /// `total` counts rows before search and filter; `quiet` is while waiting is not worth a word; `checked` is how
    /// many customers' readiness is known, where the filter goes by it.
    void show(const DirectoryState &, std::uint32_t total, bool searched, bool quiet, std::optional<int> checked = {});

Q_SIGNALS:
    void readAgainRequested();
    void clearSearchRequested();
    void showAllRequested();

private:
    using Remedy = void (EmptyList::*)();
    void say(Icon, const QString &sentence, const QString &verb = {}, Remedy = nullptr);

    Remedy m_remedy = nullptr; ///< the signal behind the button
};

} // namespace parting::ui
