// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/emptylist.h"

namespace parting::ui {

EmptyList::EmptyList(QWidget *parent) : EmptyState(parent)
{
    setObjectName(QStringLiteral("customersEmpty"));
    connect(this, &EmptyState::actionRequested, this, [this] {
        if (m_remedy)
            (this->*m_remedy)();
    });
}

void EmptyList::show(
    const DirectoryState &state, std::uint32_t total, bool searched, bool quiet, std::optional<int> checked)
{
    using Phase = DirectoryState::Phase;
    if (total > 0 && searched)
        say(Icon::Search, tr("No customer matches the search."), tr("Clear search"), &EmptyList::clearSearchRequested);
    else if (total > 0 && checked)
        say(Icon::Filter,
            tr("None of the %n customer(s) checked so far passes the filter. Readiness, above, checks the others.",
                nullptr, *checked),
            tr("Show all"), &EmptyList::showAllRequested);
    else if (total > 0)
        say(Icon::Filter, tr("No customer passes the filter."), tr("Show all"), &EmptyList::showAllRequested);
    else if (state.phase == Phase::Incomplete)
        say(Icon::Warning, tr("No customers could be read."), tr("Read again"), &EmptyList::readAgainRequested);
    else if (state.phase == Phase::Complete && state.customers == 0)
        say(Icon::List, tr("This account has no customers."), tr("Read again"), &EmptyList::readAgainRequested);
    else if (state.phase == Phase::Reading && !quiet)
        say(Icon::Hourglass, tr("Reading customers…"));
    else
        hide();
}

void EmptyList::say(Icon icon, const QString &sentence, const QString &verb, Remedy remedy)
{
    m_remedy = remedy;
    EmptyState::show(icon, sentence, verb);
}

} // namespace parting::ui
