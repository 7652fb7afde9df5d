// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/workplace.h"

#include "core/service/customerdirectory.h"
#include "core/service/readinessreader.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/customersbar.h"
#include "ui/pages/customerspane.h"
#include "ui/widgets/line.h"
#include "ui/windowpanes.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace parting::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto restBeforeReading = 300ms;
constexpr int listWidth = 585, accountWidth = 695;
} // namespace

Workplace::Workplace(const Services &services, std::unique_ptr<AccountPane> account, QWidget *parent)
    : QWidget(parent)
    , m_directory(services.directory)
    , m_clock(services.clock)
    , m_account(account.release())
{
    m_bar = new CustomersBar(this);
    m_customers = new CustomersPane(m_directory, this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeReading);
    arrange();
    connectList();
    connectAccount();
    connectReadiness(services.readiness, services.history);
    m_account->showNothing();
}

void Workplace::arrange()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_customers);
    m_splitter->addWidget(m_account);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({listWidth, accountWidth});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(line(this));
    column->addWidget(m_splitter, 1);
    column->addWidget(line(this));
}

void Workplace::connectList()
{
    connect(m_bar, &CustomersBar::searchChanged, m_customers, &CustomersPane::setSearch);
    connect(m_bar, &CustomersBar::filterChanged, m_customers, &CustomersPane::setFilter);
    connect(m_bar, &CustomersBar::readAgainRequested, &m_directory, &CustomerDirectory::read);
    connect(m_bar, &CustomersBar::listRequested, m_customers, &CustomersPane::focusList);
    connect(m_customers, &CustomersPane::customerChosen, this, &Workplace::follow);
    connect(m_customers, &CustomersPane::opened, this, [this] {
        if (m_rest.isActive())
            readCustomer();
        m_account->focusFirst();
    });
    connect(m_customers, &CustomersPane::readAgainRequested, &m_directory, &CustomerDirectory::read);
    connect(m_customers, &CustomersPane::clearSearchRequested, m_bar, &CustomersBar::clearSearch);
    connect(m_customers, &CustomersPane::filterRequested, m_bar, &CustomersBar::setFilter);
    connect(m_customers, &CustomersPane::countChanged, this,
        [this] { m_bar->setReadAt(m_directory.state().readAt, m_clock.now()); });
}

void Workplace::connectAccount()
{
    connect(&m_rest, &QTimer::timeout, m_account, &AccountPane::read);
    connect(m_account, &AccountPane::customerRemoved, m_customers, &CustomersPane::markRemoved);
    connect(m_account, &AccountPane::customersRequested, m_customers, &CustomersPane::focusList);
}

void Workplace::connectReadiness(ReadinessReader &readiness, const History &history)
{
    m_customers->setKnown(readiness.book(), history);
    connect(m_bar, &CustomersBar::readinessSwitched, &readiness, &ReadinessReader::setOn);
    connect(m_customers, &CustomersPane::inSightChanged, &readiness, &ReadinessReader::setInSight);
    connect(m_account, &AccountPane::runStateChanged, &readiness,
        [this, &readiness] { readiness.setRunOn(m_account->runIsOn()); });
    for (const auto signal : {&CustomersPane::countChanged, &CustomersPane::readinessKnown})
        connect(m_customers, signal, this, [this] { m_bar->showCounts(m_customers->model().filterCounts()); });
}

QByteArray Workplace::division() const
{
    return m_splitter->saveState();
}

void Workplace::restoreDivision(const QByteArray &division)
{
    m_splitter->restoreState(division);
}

void Workplace::openCustomer(const CustomerId &customer)
{
    m_account->showCustomer(customer, {}, {});
    m_customers->choose(customer);
    readCustomer();
}

void Workplace::follow(const CustomerId &customer, const QString &company, const QString &domain)
{
    if (!customer.isEmpty() && customer == m_account->customer())
        return;
    if (customer.isEmpty()) {
        m_rest.stop();
        m_account->showNothing();
    } else {
        m_account->showCustomer(customer, company, domain);
        m_rest.start();
    }
    Q_EMIT customerChanged();
}

void Workplace::readCustomer()
{
    m_rest.stop();
    m_account->read();
}

void Workplace::readFocused()
{
    if (listHasKeyboard() || m_account->customer().isEmpty())
        m_directory.read();
    else
        readCustomer();
}

void Workplace::goBack()
{
    if (!m_account->back())
        m_customers->focusList();
}

void Workplace::focusPane(int step)
{
    walkPanes({{m_bar, [this] { m_bar->focusSearch(); }}, {m_customers, [this] { m_customers->focusList(); }},
                  {m_account, [this] { m_account->focusFirst(); }}},
        step);
}

bool Workplace::listHasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return m_customers->isAncestorOf(focused) || m_bar->isAncestorOf(focused);
}

} // namespace parting::ui
