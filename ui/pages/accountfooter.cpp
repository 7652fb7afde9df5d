// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountfooter.h"

#include "ui/pages/actionline.h"
#include "ui/pages/gatetexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace parting::ui {

AccountFooter::AccountFooter(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"accountFooter");
    m_remove = new QPushButton(icon(Icon::Part), tr("Remove reseller relationship"));
    m_remove->setObjectName(u"remove");
    m_remove->setAccessibleName(tr("Remove reseller relationship"));
    m_whyNot = new FocusText(tr("Why not"));
    m_whyNot->setObjectName(u"whyNot");
    m_showBlockers = new QPushButton(tr("Show what blocks"));
    m_showBlockers->setObjectName(u"showBlockers");
    m_showBlockers->setAccessibleName(tr("Show what blocks"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ActionLine(m_remove, m_whyNot, m_showBlockers));
    connect(m_remove, &QPushButton::clicked, this, &AccountFooter::removeRequested);
    connect(m_showBlockers, &QPushButton::clicked, this, &AccountFooter::showBlockersRequested);
}

void AccountFooter::show(const AccountFacts &facts)
{
    const RemoveGate gate = removeGate(facts);
    const QString sentence = sentenceFor(gate, facts);
    m_remove->setEnabled(gate == RemoveGate::Open);
    m_remove->setAccessibleDescription(gate == RemoveGate::Open ? QString() : sentence);
    m_whyNot->setSentence(sentence);
    m_showBlockers->setVisible(gate == RemoveGate::Blocked);
}

} // namespace parting::ui
