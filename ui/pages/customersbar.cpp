// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customersbar.h"

#include "ui/pages/customerfilterbox.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace parting::ui {
namespace {
constexpr int searchWidth = 280;
} // namespace

CustomersBar::CustomersBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("customersBar"));
    buildSearch();
    buildFilter();
    m_readAgain = new QToolButton(this);
    m_readAgain->setObjectName(QStringLiteral("readCustomersAgain"));
    m_readAgain->setAccessibleName(tr("Read customers again"));
    m_readAgain->setToolTip(tr("Read the customer list again"));
    m_readAgain->setIcon(icon(Icon::Refresh));
    m_readAgain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_readAgain->setAutoRaise(true);
    m_readAgain->setFocusPolicy(Qt::StrongFocus);
    connect(m_readAgain, &QToolButton::clicked, this, &CustomersBar::readAgainRequested);
    m_partnerIcon = new IconLabel(Icon::Person, Token::Muted, this);
    m_partner = new ElidedLabel(Type::Body, Token::Muted, this);
    m_partner->setObjectName(QStringLiteral("partner"));
    m_partner->setAccessibleName(tr("Partner account"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::control, space::pane, space::control);
    row->setSpacing(space::control);
    row->addWidget(m_search);
    row->addWidget(m_filter);
    row->addWidget(m_readiness);
    row->addStretch();
    row->addWidget(m_readAgain);
    row->addSpacing(space::control);
    row->addWidget(m_partnerIcon);
    row->addWidget(m_partner);
    setReadAt({}, {});
    setPartner({});
}

void CustomersBar::buildSearch()
{
    m_search = new SearchField(tr("Search customers"), this);
    m_search->setObjectName(QStringLiteral("searchCustomers"));
    m_search->setToolTip(tr("Company, domain or Microsoft ID; every word must occur"));
    m_search->setMinimumWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersBar::searchChanged);
    connect(m_search, &SearchField::tableRequested, this, &CustomersBar::listRequested);
}

void CustomersBar::buildFilter()
{
    m_filter = new CustomerFilterBox(this);
    connect(m_filter, &CustomerFilterBox::filterChanged, this, &CustomersBar::filterChanged);
    m_readiness = new QToolButton(this);
    m_readiness->setObjectName(QStringLiteral("readReadiness"));
    m_readiness->setText(tr("Readiness"));
    m_readiness->setAccessibleName(tr("Read readiness in the background"));
    m_readiness->setToolTip(tr("Reads in the background how ready every customer is, slowly, those in sight first"));
    m_readiness->setIcon(icon(Icon::Calendar));
    m_readiness->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_readiness->setCheckable(true);
    m_readiness->setAutoRaise(true);
    m_readiness->setFocusPolicy(Qt::StrongFocus);
    connect(m_readiness, &QToolButton::toggled, this, &CustomersBar::readinessSwitched);
}

void CustomersBar::focusSearch()
{
    m_search->take();
}

void CustomersBar::clearSearch()
{
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CustomersBar::setFilter(CustomerFilter filter)
{
    m_filter->choose(filter);
}

CustomerFilter CustomersBar::filter() const
{
    return m_filter->chosen();
}

void CustomersBar::showCounts(const FilterCounts &counts)
{
    m_filter->showCounts(counts);
}

void CustomersBar::setReadsReadiness(bool on)
{
    m_readiness->setChecked(on);
}

bool CustomersBar::readsReadiness() const
{
    return m_readiness->isChecked();
}

void CustomersBar::setReadAt(const QDateTime &at, const QDateTime &now)
{
    m_readAgain->setText(at.isValid() ? texts::when(at, now) : QString());
}

void CustomersBar::setPartner(const QString &company)
{
    m_partner->setFullText(texts::plain(company));
    m_partner->setVisible(!company.isEmpty());
    m_partnerIcon->setVisible(!company.isEmpty());
}

} // namespace parting::ui
