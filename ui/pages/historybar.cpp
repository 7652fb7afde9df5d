// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/historybar.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace parting::ui {
namespace {

constexpr int searchWidth = 240;

template <class Value> std::optional<Value> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(data.value<Value>()) : std::nullopt;
}

template <class Value> void choose(QComboBox *box, const std::optional<Value> &value)
{
    box->setCurrentIndex(value ? box->findData(QVariant::fromValue(*value)) : 0);
}

} // namespace

HistoryBar::HistoryBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("historyBar"));
    auto *back = new QPushButton(icon(Icon::Back), tr("Back to customers"));
    back->setObjectName(QStringLiteral("leaveHistory"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &HistoryBar::left);
    buildSearch();
    buildChoices();
    buildSaving();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::control, space::pane, space::control);
    row->setSpacing(space::control);
    row->addWidget(back);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_outcome);
    row->addStretch(1);
    row->addWidget(m_save);
}

void HistoryBar::buildSearch()
{
    m_search = new SearchField(tr("Search history"));
    m_search->setObjectName(QStringLiteral("searchHistory"));
    m_search->setToolTip(tr("Customer, person, ticket, reason or any ID; every word must occur"));
    m_search->setMinimumWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryBar::filterChanged);
    connect(m_search, &SearchField::tableRequested, this, &HistoryBar::runsRequested);
}

void HistoryBar::buildChoices()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_kind->setAccessibleName(tr("Kind of run"));
    m_kind->addItem(tr("All runs"));
    m_kind->addItem(tr("Removals"), QVariant::fromValue(RunKind::Remove));
    m_kind->addItem(tr("Changes"), QVariant::fromValue(RunKind::Clear));
    m_outcome = new QComboBox;
    m_outcome->setObjectName(QStringLiteral("filterOutcome"));
    m_outcome->setAccessibleName(tr("Result of the run"));
    m_outcome->addItem(tr("Any result"));
    for (const RunOutcome outcome : {RunOutcome::Done, RunOutcome::Stopped, RunOutcome::Refused, RunOutcome::Unknown,
             RunOutcome::Changed, RunOutcome::Failed})
        m_outcome->addItem(texts::word(outcome), QVariant::fromValue(outcome));
    m_outcome->addItem(tr("Open"), QVariant::fromValue(RunOutcome::Running));
    for (QComboBox *box : {m_kind, m_outcome}) {
        box->setAccessibleDescription(box->accessibleName()); // AT-SPI gets the choice as the name
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryBar::filterChanged);
    }
}

void HistoryBar::buildSaving()
{
    m_save = new QPushButton(icon(Icon::Save), tr("Save…"));
    m_save->setObjectName(QStringLiteral("saveHistory"));
    m_save->setAccessibleName(tr("Save the runs shown"));
    m_save->setToolTip(m_save->accessibleName());
    auto *menu = new QMenu(m_save);
    menu->setObjectName(QStringLiteral("saveHistoryMenu"));
    menu->addAction(tr("As &CSV…"), this, &HistoryBar::csvWanted)->setObjectName(QStringLiteral("saveHistoryCsv"));
    menu->addAction(tr("As &JSON…"), this, &HistoryBar::jsonWanted)->setObjectName(QStringLiteral("saveHistoryJson"));
    connect(m_save, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_save->mapToGlobal(m_save->rect().bottomLeft())); });
}

HistoryFilter HistoryBar::filter() const
{
    return {.search = m_search->text(), .kind = chosen<RunKind>(m_kind), .outcome = chosen<RunOutcome>(m_outcome)};
}

void HistoryBar::setFilter(const HistoryFilter &filter)
{
    m_search->setText(filter.search);
    choose(m_kind, filter.kind);
    choose(m_outcome, filter.outcome);
}

void HistoryBar::focusSearch()
{
    m_search->take();
}

void HistoryBar::offerSaving(bool possible)
{
    m_save->setEnabled(possible);
}

} // namespace parting::ui
