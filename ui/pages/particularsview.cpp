// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/particularsview.h"

#include "ui/text/particulars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace parting::ui {

ParticularsView::ParticularsView(QWidget *parent) : QWidget(parent), m_facts(new QGridLayout)
{
    setObjectName(u"particulars");
    m_facts->setHorizontalSpacing(space::group);
    m_facts->setVerticalSpacing(space::control);
    m_facts->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    layout->addLayout(m_facts);
    layout->addStretch(1);
}

void ParticularsView::show(const Lookups::OfCustomer &customer)
{
    QList<std::pair<QString, QString>> facts;
    if (customer.looked)
        facts = QList{std::pair(tr("Indirect reseller"), texts::resellers(customer.resellers))}
            + texts::billing(customer.billing);
    if (facts == std::exchange(m_shown, facts))
        return;
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &fact : facts) {
        auto *title = new PlainLabel(Type::Body, Token::Muted);
        title->setText(fact.first);
        auto *value = new FocusText(fact.first);
        value->setObjectName(u"particular");
        value->setSentence(fact.second);
        m_facts->addWidget(title, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
    }
}

} // namespace parting::ui
