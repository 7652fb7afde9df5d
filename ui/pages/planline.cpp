// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/planline.h"

#include "ui/pages/gatetexts.h"
#include "ui/text/softexits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace parting::ui {

namespace {

bool severalRowsEndHere(const Assessment &assessment)
{
    return std::count_if(assessment.rows.begin(), assessment.rows.end(), [](const CheckRow &row) {
        return row.state == HoldingState::Here;
    }) > 1;
}

bool waits(const AccountFacts &facts)
{
    return facts.assessment.verdict.kind == VerdictKind::NotBefore
        && !planned(facts.snapshot, softExitWish(), facts.now).empty();
}

} // namespace

PlanLine::PlanLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"planLine");
    m_clearAll = button(tr("Clear all that can be cleared"), u"clearAllThatCan", clearAllWish());
    m_softExit = button(tr("Prepare a soft exit"), u"prepareSoftExit", softExitWish());
    m_prepared = new PlainLabel;
    m_prepared->setObjectName(u"softExitPrepared");
    m_prepared->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::tight, 0, 0);
    line->setSpacing(space::control);
    line->addWidget(m_clearAll);
    line->addWidget(m_softExit);
    line->addWidget(m_prepared, 1);
    line->addStretch();
}

QPushButton *PlanLine::button(const QString &word, const char16_t *name, const PlanWish &wish)
{
    auto *button = new QPushButton(word);
    button->setObjectName(name);
    button->setAccessibleName(word);
    connect(button, &QPushButton::clicked, this, [this, wish] { Q_EMIT clearRequested(wish); });
    return button;
}

void PlanLine::show(const AccountFacts &facts)
{
    const WriteGate gate = writeGate(facts);
    const QString whyNot = sentenceFor(gate, facts);
    m_clearAll->setVisible(severalRowsEndHere(facts.assessment));
    m_softExit->setVisible(waits(facts));
    for (QPushButton *each : {m_clearAll, m_softExit}) {
        each->setEnabled(gate == WriteGate::Open);
        each->setAccessibleDescription(whyNot);
        each->setToolTip(whyNot);
    }
    const bool prepared = facts.softExit && m_softExit->isHidden();
    m_prepared->setText(prepared ? texts::prepared(*facts.softExit) : QString());
    m_prepared->setVisible(prepared);
    setVisible(prepared || !m_clearAll->isHidden() || !m_softExit->isHidden());
}

std::vector<QWidget *> PlanLine::stops()
{
    return {m_clearAll, m_softExit};
}

} // namespace parting::ui
