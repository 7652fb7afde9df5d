// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/historybar.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace parting::ui {
namespace {

constexpr int searchWidth = 240;
constexpr int longestSearch = 200;

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
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchHistory"));
    m_search->setAccessibleName(tr("Search history"));
    m_search->setPlaceholderText(tr("Search history"));
    m_search->setToolTip(tr("Customer, person, ticket, reason or any ID; every word must occur"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setMinimumWidth(searchWidth);
    m_search->addAction(icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryBar::filterChanged);
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryBar::offerSaving(bool possible)
{
    m_save->setEnabled(possible);
}

bool HistoryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    // Esc clears the field first; only an empty one lets it pass to the window, where it goes back.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->setAccepted(!m_search->text().isEmpty());
    return event->type() == QEvent::KeyPress && searchKey(static_cast<QKeyEvent *>(event)->key());
}

bool HistoryBar::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT runsRequested();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace parting::ui
