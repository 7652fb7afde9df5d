// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customerspane.h"

#include "core/service/history.h"
#include "ui/pages/customertable.h"
#include "ui/pages/emptylist.h"
#include "ui/pages/listmessage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/rowsinsight.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace parting::ui {
namespace {

using Phase = DirectoryState::Phase;
constexpr int quietMs = 300;

} // namespace

CustomersPane::CustomersPane(CustomerDirectory &directory, QWidget *parent) : QWidget(parent), m_directory(directory)
{
    setObjectName(QStringLiteral("customersPane"));
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_message->setAccessibleName(tr("List message"));
    m_message->setInset(space::control);
    m_empty = new EmptyList(this);
    buildTable();

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(body, 1);

    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &CustomersPane::refreshState);
    connect(m_empty, &EmptyList::readAgainRequested, this, &CustomersPane::readAgainRequested);
    connect(m_empty, &EmptyList::clearSearchRequested, this, &CustomersPane::clearSearchRequested);
    connect(m_empty, &EmptyList::showAllRequested, this, [this] { Q_EMIT filterRequested(CustomerFilter::All); });
    connect(m_message, &MessageBar::actionRequested, this, [this] {
        if (m_directory.state().phase == Phase::Complete)
            Q_EMIT filterRequested(CustomerFilter::Unreadable);
        else
            Q_EMIT readAgainRequested();
    });
    connectDirectory();
}

CustomersPane::~CustomersPane() = default;

void CustomersPane::buildTable()
{
    m_table = new CustomerTable(this);
    m_table->setModel(&m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_table, &QTableView::customContextMenuRequested, this, &CustomersPane::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomersPane::followRow);
    // Assistive tools select a row without making it the current one.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const auto &selected) {
        if (!selected.isEmpty())
            m_table->selectionModel()->setCurrentIndex(selected.indexes().first(), QItemSelectionModel::NoUpdate);
    });
    connect(m_table, &CustomerTable::opened, this, &CustomersPane::opened);
    connect(&m_model, &CustomerTableModel::readinessKnown, this, &CustomersPane::readinessKnown);
    connect(&m_model, &CustomerTableModel::readinessKnown, this, &CustomersPane::refreshState);
    connect(new RowsInSight(*m_table, this), &RowsInSight::changed, this, [this](int first, int end) {
        QList<CustomerId> customers;
        for (int row = first; row < end; ++row)
            customers << m_model.customer(row);
        Q_EMIT inSightChanged(customers);
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomersPane::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CustomersPane::restorePlace);
}

void CustomersPane::setKnown(const ReadinessBook &book, const History &history)
{
    m_model.setReadiness(book);
    connect(&history, &History::changed, &m_model, [this, &history] { m_model.setSoftExits(history.softExits()); });
}

void CustomersPane::openMenu(const QPoint &at)
{
    const int row = m_table->rowAt(at.y());
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("customerRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerParts(menu,
        {{tr("Copy company"), m_model.company(row)}, {tr("Copy domain"), m_model.domain(row)},
            {tr("Copy Microsoft ID"), m_model.customer(row).toString()}});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

TableToSave CustomersPane::toSave() const
{
    return {.table = m_table,
        .extra = {{tr("Microsoft ID"), [this](int row) { return m_model.customer(row).toString(); }}},
        .name = tr("customers")};
}

void CustomersPane::say(const Message &message)
{
    m_told.clear();
    m_message->show(message);
}

void CustomersPane::connectDirectory()
{
    connect(&m_directory, &CustomerDirectory::restarted, this, [this] { m_model.restart(m_directory.list()); });
    connect(&m_directory, &CustomerDirectory::grew, this, [this] { m_model.grow(m_directory.list()); });
    connect(&m_directory, &CustomerDirectory::stateChanged, this, [this] {
        const Phase phase = m_directory.state().phase;
        if (phase == Phase::Reading && !m_quiet.isActive() && m_model.total() == 0)
            m_quiet.start();
        if (phase == Phase::Complete)
            m_model.readToTheEnd();
        refreshAll();
    });
    if (!m_directory.list().isEmpty())
        m_model.restart(m_directory.list());
    refreshState();
}

void CustomersPane::setSearch(const QString &text)
{
    m_model.setSearch(text);
    afterNarrowing();
}

void CustomersPane::setFilter(CustomerFilter filter)
{
    m_model.setFilter(filter);
    afterNarrowing();
}

void CustomersPane::afterNarrowing()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_table->scrollTo(current);
    else
        m_table->scrollToTop();
}

void CustomersPane::choose(const CustomerId &customer)
{
    m_wanted = customer;
    restorePlace();
}

void CustomersPane::markRemoved(const CustomerId &customer, const QDateTime &at)
{
    m_model.markRemoved(customer, at);
}

void CustomersPane::focusList()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPane::followRow(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    const CustomerId customer = m_model.customer(current.row());
    if (customer == m_chosen && !customer.isEmpty())
        return;
    m_chosen = m_wanted = customer;
    Q_EMIT customerChosen(customer, m_model.company(current.row()), m_model.domain(current.row()));
}

void CustomersPane::rememberPlace()
{
    const QModelIndex current = m_table->currentIndex();
    const bool inSight = current.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(current));
    const int row = inSight ? current.row() : m_table->rowAt(0);
    const bool atTop = !inSight && m_table->verticalScrollBar()->value() == 0;
    m_anchor = row < 0 || atTop ? Anchor{} : Anchor{m_model.customer(row), m_table->rowViewportPosition(row)};
}

void CustomersPane::restorePlace()
{
    if (const int chosen = m_model.rowOf(m_wanted); chosen >= 0) {
        const QModelIndex index = m_model.index(chosen, 0);
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (const int row = m_model.rowOf(m_anchor.customer); row >= 0)
        m_table->verticalScrollBar()->setValue(row * m_table->verticalHeader()->defaultSectionSize() - m_anchor.y);
    refreshAll();
}

void CustomersPane::refreshAll()
{
    const bool reading = m_directory.state().phase == Phase::Reading;
    if (!reading && !m_model.settled())
        return; // nothing is said about rows that are not there yet
    refreshMessage();
    refreshState();
    Q_EMIT countChanged();
}

void CustomersPane::refreshMessage()
{
    const auto message = listMessage(m_directory.state(), m_model.total(), m_model.unreadable());
    const QString sentence = message ? message->sentence : QString();
    if (sentence == m_told)
        return; // it stands there, or a person has closed it
    m_told = sentence;
    if (message)
        m_message->show(*message);
    else
        m_message->dismiss();
}

void CustomersPane::refreshState()
{
    if (m_model.rowCount() > 0)
        return m_stack->setCurrentWidget(m_table);
    m_stack->setCurrentWidget(m_empty);
    m_empty->show(m_directory.state(), m_model.total(), !m_model.search().isEmpty(), m_quiet.isActive(),
        isByReadiness(m_model.filter()) ? std::optional(m_model.checked()) : std::nullopt);
}

} // namespace parting::ui
