// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customerfilterbox.h"

#include "ui/text/readinesstexts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLocale>

namespace parting::ui {
namespace {
constexpr int fewestCharacters = 20; // of the choice; the list below is as wide as it must be
constexpr int TextRole = Qt::UserRole + 1; // without the count
} // namespace

CustomerFilterBox::CustomerFilterBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("filterCustomers"));
    setAccessibleName(tr("Filter customers"));
    setAccessibleDescription(accessibleName()); // AT-SPI gets the choice as the name
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestCharacters);
    setMaxVisibleItems(customerFilterCount + 3);

    offer(CustomerFilter::All, tr("All"));
    offer(CustomerFilter::Resellers, tr("Resellers"));
    offer(CustomerFilter::OtherRelationships, tr("Other relationships"));
    offer(CustomerFilter::Unreadable, tr("Unreadable"));
    offer(CustomerFilter::RemovedHere, tr("Removed here"));
    insertSeparator(count());
    offer(CustomerFilter::Ready, texts::word(ReadinessState::Ready));
    offer(CustomerFilter::ClearHere, texts::word(ReadinessState::ClearHere));
    offer(CustomerFilter::NotBefore, texts::word(ReadinessState::NotBefore));
    offer(CustomerFilter::Elsewhere, texts::word(ReadinessState::Elsewhere));
    offer(CustomerFilter::NotChecked, texts::word(ReadinessState::NotChecked));
    insertSeparator(count());
    for (const auto &[filter, hours] :
        {std::pair(CustomerFilter::Closing24, 24), {CustomerFilter::Closing48, 48}, {CustomerFilter::Closing72, 72}})
        offer(filter, tr("Window closes within %n h", nullptr, hours));
    insertSeparator(count());
    for (const auto &[filter, months] :
        {std::pair(CustomerFilter::Idle3, 3), {CustomerFilter::Idle6, 6}, {CustomerFilter::Idle12, 12}})
        offer(filter, tr("Nothing live for %n month(s)", nullptr, months));
    showCounts({});
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT filterChanged(chosen()); });
}

void CustomerFilterBox::offer(CustomerFilter filter, const QString &text)
{
    addItem(text, QVariant::fromValue(filter));
    setItemData(count() - 1, text, TextRole);
}

void CustomerFilterBox::choose(CustomerFilter filter)
{
    setCurrentIndex(findData(QVariant::fromValue(filter)));
}

CustomerFilter CustomerFilterBox::chosen() const
{
    return currentData().value<CustomerFilter>();
}

void CustomerFilterBox::showCounts(const FilterCounts &counts)
{
    for (int i = 0; i < count(); ++i) {
        const auto filter = itemData(i).value<CustomerFilter>();
        if (itemData(i).isValid() && isByReadiness(filter))
            setItemText(i,
                u"%1 (%2)"_qs.arg(itemData(i, TextRole).toString(), QLocale().toString(counts[std::size_t(filter)])));
    }
}

void CustomerFilterBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * space::pane);
    QComboBox::showPopup();
}

} // namespace parting::ui
