// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/pageheader.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace parting::ui {

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"pageHeader");
    m_breadcrumb = new ElidedLabel(Type::Small, Token::Muted);
    m_breadcrumb->setObjectName(u"breadcrumb");
    m_company = new ElidedLabel(Type::Title);
    m_company->setObjectName(u"companyTitle");
    m_domain = new ElidedLabel;
    m_domain->setObjectName(u"domain");
    m_id = new ElidedLabel(Type::Fixed, Token::Muted);
    m_id->setObjectName(u"customerId");
    auto *line = new QHBoxLayout;
    line->setSpacing(space::pane);
    line->addWidget(m_domain);
    line->addWidget(m_id);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_company);
    layout->addLayout(line);
}

void PageHeader::show(const QString &company, const QString &domain, const QString &id, const QString &stage)
{
    const QString name = company.isEmpty() ? tr("(no name)") : texts::plain(company);
    m_breadcrumb->setFullText(tr("Customers › %1 › %2").arg(name, stage));
    m_company->setFullText(name);
    m_domain->setFullText(texts::plain(domain));
    m_domain->setVisible(!domain.isEmpty());
    m_id->setFullText(id);
}

} // namespace parting::ui
