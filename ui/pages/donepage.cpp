// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/donepage.h"

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

#include <QGridLayout>
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
    layout->addWidget(buildEvidence());
    layout->addSpacing(space::control);
    layout->addWidget(m_wayBack);
    layout->addStretch(1);
    connect(m_wayBack, &WayBackView::mailRequested, this, &DonePage::mailRequested);
    return body;
}

QWidget *DonePage::buildEvidence()
{
    m_evidence = new QWidget;
    m_evidence->setObjectName(u"evidence");
    auto *certificate = new QPushButton(icon(Icon::Save), tr("Save certificate as PDF"));
    certificate->setObjectName(u"saveCertificate");
    auto *text = new QPushButton(icon(Icon::Save), tr("Save evidence as text"));
    text->setObjectName(u"saveText");
    auto *json = new QPushButton(icon(Icon::Save), tr("Save evidence as JSON"));
    json->setObjectName(u"saveJson");
    for (QPushButton *button : {certificate, text, json})
        button->setAccessibleName(button->text());
    auto *layout = new QGridLayout(m_evidence); // three beside each other are wider than the narrowest window
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(certificate, 0, 0);
    layout->addWidget(text, 1, 0);
    layout->addWidget(json, 1, 1);
    layout->setColumnStretch(2, 1);
    connect(certificate, &QPushButton::clicked, this, &DonePage::certificateWanted);
    connect(text, &QPushButton::clicked, this, &DonePage::textWanted);
    connect(json, &QPushButton::clicked, this, &DonePage::jsonWanted);
    return m_evidence;
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

void DonePage::show(const Run &run, Origin origin, const QString &requestLink)
{
    if (m_run.id != run.id)
        m_message->dismiss();
    m_run = run;
    const bool removed = run.kind == RunKind::Remove && run.outcome == RunOutcome::Done;
    const texts::Outcome outcome = texts::outcome(run);
    const Look look = lookOf(run.outcome);
    m_header->show(run.companyName, run.domain, run.customer.toString(), tr("Result"));
    m_outcome->show(look.tone, look.icon, outcome.sentence);
    m_nextStep->setText(outcome.nextStep);
    m_nextStep->setVisible(!outcome.nextStep.isEmpty() && (!run.failure || run.reread)); // the message says it then
    m_steps->show(run);
    m_correlation->setId(run.correlationId.toString());
    m_wayBack->setVisible(removed && origin == Origin::ThisProcess);
    m_wayBack->show(run, requestLink);
    m_evidence->setVisible(run.kind == RunKind::Remove && origin == Origin::ThisProcess);
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
