// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/donepage.h"

#include "core/workflow/confirm.h"
#include "ui/pages/columns.h"
#include "ui/pages/looks.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/sendagainline.h"
#include "ui/pages/steptable.h"
#include "ui/pages/waybackview.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/idlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/verdictband.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {

DonePage::DonePage(Clock clock, QWidget *parent) : QWidget(parent), m_sendAgain(new SendAgainLine(std::move(clock)))
{
    setObjectName(u"donePage");
    m_header = new PageHeader;
    m_message = new MessageBar;
    m_outcome = new VerdictBand;
    m_outcome->setObjectName(u"outcome");
    m_outcome->setAccessibleName(tr("Result"));
    m_nextStep = new PlainLabel;
    m_nextStep->setObjectName(u"nextStep");
    m_nextStep->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_outcome);
    layout->addWidget(m_nextStep);
    layout->addWidget(scrolled(buildBody(), u"doneScroll"), 1);
    layout->addWidget(m_sendAgain);
    layout->addLayout(buildButtons());
    connect(m_message, &MessageBar::actionRequested, this, &DonePage::accountRequested);
    connect(m_sendAgain, &SendAgainLine::requested, this, [this] { Q_EMIT sendAgainRequested(m_run.id); });
}

QWidget *DonePage::buildBody()
{
    m_steps = new StepTable;
    m_correlation = new IdLabel(tr("Correlation ID"));
    m_correlation->setObjectName(u"correlationId");
    m_wayBack = new WayBackView;
    m_wayBack->setMaximumWidth(textColumn());
    m_evidence = new EvidenceForms;
    auto *correlationTitle = new PlainLabel(Type::Small, Token::Muted);
    correlationTitle->setText(tr("Correlation ID"));
    auto *correlation = new QHBoxLayout;
    correlation->setSpacing(space::control);
    correlation->addWidget(correlationTitle);
    correlation->addWidget(m_correlation, 1);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(m_steps);
    layout->addLayout(correlation);
    layout->addWidget(m_evidence);
    layout->addSpacing(space::control);
    layout->addWidget(m_wayBack);
    layout->addStretch(1);
    connect(m_evidence, &EvidenceForms::wanted, this, &DonePage::evidenceWanted);
    connect(m_wayBack, &WayBackView::mailRequested, this, &DonePage::mailRequested);
    return body;
}

QLayout *DonePage::buildButtons()
{
    m_readAgain = new QPushButton(icon(Icon::Refresh), tr("Read again"));
    m_readAgain->setObjectName(u"readRunAgain");
    m_account = new QPushButton(icon(Icon::Back), tr("Back to account"));
    m_account->setObjectName(u"backToAccount");
    m_customers = new QPushButton(icon(Icon::List), tr("Back to customers"));
    m_customers->setObjectName(u"backToCustomers");
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::control);
    for (QPushButton *button : {m_readAgain, m_account, m_customers}) {
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_readAgain, &QPushButton::clicked, this, [this] { Q_EMIT readAgainRequested(m_run.id); });
    connect(m_account, &QPushButton::clicked, this, &DonePage::accountRequested);
    connect(m_customers, &QPushButton::clicked, this, &DonePage::customersRequested);
    return layout;
}

void DonePage::show(const Evidence &evidence)
{
    const Run &run = evidence.run;
    if (m_run.id != run.id)
        m_message->dismiss();
    m_run = run;
    const bool removed = isProvedGone(run);
    const texts::Outcome outcome = texts::outcome(run);
    const Look look = lookOf(run.outcome);
    m_header->show(run.companyName, run.domain, run.customer.toString(), tr("Result"));
    m_outcome->show(look.tone, look.icon, outcome.sentence);
    m_nextStep->setText(outcome.nextStep);
    m_nextStep->setVisible(!outcome.nextStep.isEmpty() && (!run.failure || run.reread)); // the message says it then
    m_steps->show(run);
    m_correlation->setId(run.correlationId.toString());
    m_wayBack->setVisible(removed);
    m_wayBack->show(evidence, tr("The link is being fetched."));
    m_evidence->setVisible(run.kind == RunKind::Remove);
    m_evidence->show(run);
    m_readAgain->setVisible(run.outcome == RunOutcome::Unknown);
    m_sendAgain->show(run);
    m_account->setVisible(!removed);
    m_customers->setVisible(removed);
    if (run.failure)
        m_message->show(texts::message(*run.failure));
}

void DonePage::say(const Message &message)
{
    m_message->show(message);
}

void DonePage::focusFirst()
{
    for (QPushButton *button : {m_readAgain, m_account, m_customers})
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
