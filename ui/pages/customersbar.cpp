// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customersbar.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
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
    m_filter = new QComboBox(this);
    m_filter->setObjectName(QStringLiteral("filterCustomers"));
    m_filter->setAccessibleName(tr("Filter customers"));
    m_filter->setAccessibleDescription(m_filter->accessibleName()); // AT-SPI gets the choice as the name
    const std::pair<CustomerFilter, QString> entries[]{{CustomerFilter::All, tr("All")},
        {CustomerFilter::Resellers, tr("Resellers")}, {CustomerFilter::OtherRelationships, tr("Other relationships")},
        {CustomerFilter::Unreadable, tr("Unreadable")}, {CustomerFilter::RemovedHere, tr("Removed here")}};
    for (const auto &[filter, text] : entries)
        m_filter->addItem(text, QVariant::fromValue(filter));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT filterChanged(filter()); });
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
    m_filter->setCurrentIndex(m_filter->findData(QVariant::fromValue(filter)));
}

CustomerFilter CustomersBar::filter() const
{
    return m_filter->currentData().value<CustomerFilter>();
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
