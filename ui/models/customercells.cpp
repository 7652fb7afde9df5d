// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/customertablemodel.h"

#include "ui/text/readinesstexts.h"
#include "ui/text/softexits.h"
#include "ui/text/texts.h"

namespace parting::ui {

QString CustomerTableModel::relationshipText(std::uint32_t row) const
{
    if (const auto gone = m_removed.in(row))
        return gone->listedAgain ? tr("Gone, still listed") : tr("Removed %1").arg(texts::time(gone->at));
    return m_all->list.unreadable(row) ? tr("Unreadable") : texts::word(m_all->list.relationship(row));
}

QString CustomerTableModel::text(std::uint32_t row, CustomerColumn column) const
{
    switch (column) {
    case CustomerColumn::Company: {
        const QString name = texts::plain(m_all->list.company(row));
        return name.isEmpty() ? tr("(no name)") : name;
    }
    case CustomerColumn::Domain:
        return texts::plain(m_all->list.domain(row));
    case CustomerColumn::Relationship:
        return relationshipText(row);
    case CustomerColumn::MicrosoftId:
        return texts::plain(m_all->list.id(row));
    case CustomerColumn::Earliest:
    case CustomerColumn::Readiness:
    case CustomerColumn::Cost:
        return readinessText(row, column);
    }
    return {};
}

/// Nothing where nothing could be asked for; what was not asked says so.
QString CustomerTableModel::readinessText(std::uint32_t row, CustomerColumn column) const
{
    if (m_all->list.unreadable(row) || m_removed.has(row))
        return {};
    if (!m_all->list.relationship(row).is(Relationship::Reseller))
        return texts::word(ReadinessState::NotReseller);
    const Readiness readiness = m_readiness.of(m_all->list.id(row));
    if (const SoftExit *exit = column == CustomerColumn::Earliest ? softExit(row, readiness) : nullptr)
        return texts::softExitDay(*exit);
    if (column == CustomerColumn::Readiness)
        return texts::word(readiness.state);
    return column == CustomerColumn::Cost ? texts::cost(readiness) : texts::earliest(readiness, m_readiness.now());
}

/// Where it still holds, or nothing newer is known.
const SoftExit *CustomerTableModel::softExit(std::uint32_t row, const Readiness &readiness) const
{
    const bool holds = readiness.state == ReadinessState::NotChecked
        || (readiness.state == ReadinessState::NotBefore && !readiness.renews);
    if (!holds || m_softExits.isEmpty())
        return nullptr;
    const auto found = m_softExits.constFind(CustomerId(m_all->list.id(row)));
    return found == m_softExits.cend() ? nullptr : &*found;
}

QVariant CustomerTableModel::wholeText(std::uint32_t row, CustomerColumn column) const
{
    switch (column) {
    case CustomerColumn::Company:
        return texts::whole(m_all->list.company(row));
    case CustomerColumn::Domain:
        return texts::whole(m_all->list.domain(row));
    case CustomerColumn::MicrosoftId:
        return texts::whole(m_all->list.id(row));
    case CustomerColumn::Earliest:
    case CustomerColumn::Readiness:
    case CustomerColumn::Cost:
        break;
    case CustomerColumn::Relationship:
        if (const auto gone = m_removed.in(row); gone && gone->listedAgain)
            return tr("Removed %1, still listed by Microsoft").arg(texts::time(gone->at));
        break;
    }
    return {};
}

bool CustomerTableModel::isUnsure(std::uint32_t row, CustomerColumn column) const
{
    const bool byReadiness =
        column == CustomerColumn::Earliest || column == CustomerColumn::Readiness || column == CustomerColumn::Cost;
    return byReadiness && m_readiness.of(m_all->list.id(row)).state >= ReadinessState::NotReseller;
}

QString CustomerTableModel::hint(std::uint32_t row, CustomerColumn column) const
{
    if (column == CustomerColumn::Relationship)
        return wholeText(row, column).toString();
    const bool asked =
        !readinessText(row, column).isEmpty() && m_all->list.relationship(row).is(Relationship::Reseller);
    if (column != CustomerColumn::Earliest || !asked)
        return {};
    const Readiness readiness = m_readiness.of(m_all->list.id(row));
    const QString known = texts::earliestInFull(readiness, m_readiness.now());
    const SoftExit *exit = softExit(row, readiness);
    return exit ? texts::prepared(*exit) + u'\n' + known : known;
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= customerColumnCount)
        return {};
    switch (static_cast<CustomerColumn>(section)) {
    case CustomerColumn::Company:
        return tr("Company");
    case CustomerColumn::Domain:
        return tr("Domain");
    case CustomerColumn::Relationship:
        return tr("Relationship");
    case CustomerColumn::MicrosoftId:
        return tr("Microsoft ID");
    case CustomerColumn::Earliest:
        return tr("Earliest date");
    case CustomerColumn::Readiness:
        return tr("Readiness");
    case CustomerColumn::Cost:
        return tr("Cost of leaving");
    }
    return {};
}

} // namespace parting::ui
