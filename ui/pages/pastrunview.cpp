// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/pastrunview.h"

#include "core/workflow/confirm.h"
#include "ui/pages/actionline.h"
#include "ui/pages/columns.h"
#include "ui/pages/looks.h"
#include "ui/pages/steptable.h"
#include "ui/pages/waybackview.h"
#include "ui/text/auditrecords.h"
#include "ui/text/manualchecks.h"
#include "ui/text/softexits.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/idlabel.h"
#include "ui/widgets/verdictband.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {

namespace {

using Facts = std::vector<std::pair<QString, QString>>;

QPushButton *button(Icon shape, const QString &word, const char16_t *name)
{
    auto *made = new QPushButton(icon(shape), word);
    made->setObjectName(name);
    made->setAccessibleName(word);
    return made;
}

QString lookedAt(const Run &run)
{
    QStringList reasons;
    for (const Finding &finding : run.confirmation.looked)
        reasons << texts::looked(finding, run.startedAt);
    for (const ManualAnswer &answer : run.confirmation.manual)
        reasons << texts::answered(answer);
    return reasons.join(u'\n');
}

/// learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user: for 90 days.
bool isStillLogged(const Evidence &evidence)
{
    constexpr int days = 90;
    return evidence.run.startedAt.daysTo(evidence.madeAt) < days - 1; // it is asked from the day before
}

} // namespace

PastRunView::PastRunView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"pastRun");
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_name = new ElidedLabel(Type::Title);
    m_name->setObjectName(u"pastRunCustomer");
    m_domain = new ElidedLabel;
    m_domain->setObjectName(u"pastRunDomain");
    m_customer = new IdLabel(tr("Microsoft ID"));
    m_customer->setObjectName(u"pastRunCustomerId");
    auto *line = new QHBoxLayout;
    line->setSpacing(space::pane);
    line->addWidget(m_domain, 1);
    line->addWidget(m_customer);
    m_ending = new VerdictBand;
    m_ending->setObjectName(u"pastRunEnding");
    m_ending->setAccessibleName(tr("Result"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(m_name);
    layout->addLayout(line);
    layout->addWidget(m_ending);
    layout->addWidget(scrolled(buildBody(), u"pastRunScroll"), 1);
    layout->addWidget(buildFoot());
}

QWidget *PastRunView::buildBody()
{
    m_failure = new MessageBar;
    m_facts = new QGridLayout;
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(space::group);
    m_facts->setVerticalSpacing(space::tight);
    m_facts->setColumnStretch(1, 1);
    m_correlation = new IdLabel(tr("Correlation ID"), this);
    m_correlation->hide(); // among the facts once there is a run
    m_correlation->setObjectName(u"pastRunCorrelation");
    m_steps = new StepTable(StepTable::Detail::LookingUp);
    m_evidence = new EvidenceForms;
    m_evidence->setObjectName(u"pastEvidence");
    m_audit = button(Icon::Search, tr("Look for Microsoft's own record"), u"lookForAuditRecord");
    m_wayBack = new WayBackView;
    m_wayBack->setObjectName(u"pastWayBack");
    m_wayBack->setMaximumWidth(textColumn());
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(m_failure);
    layout->addLayout(m_facts);
    layout->addSpacing(space::control);
    layout->addWidget(m_steps);
    layout->addWidget(m_evidence);
    layout->addWidget(m_audit, 0, Qt::AlignLeft);
    layout->addSpacing(space::control);
    layout->addWidget(m_wayBack);
    layout->addStretch(1);
    connect(m_evidence, &EvidenceForms::wanted, this, &PastRunView::evidenceWanted);
    connect(m_audit, &QPushButton::clicked, this, [this] { Q_EMIT auditRecordWanted(m_past.run); });
    connect(m_wayBack, &WayBackView::mailRequested, this, &PastRunView::mailRequested);
    return body;
}

QWidget *PastRunView::buildFoot()
{
    m_forget = button(Icon::Reset, tr("Forget this customer…"), u"forgetCustomer");
    m_whyNot = new FocusText(tr("Why not"));
    m_whyNot->setObjectName(u"whyNotForget");
    m_openCustomer = button(Icon::Person, tr("Show customer"), u"showPastCustomer");
    connect(m_forget, &QPushButton::clicked, this, &PastRunView::forgetRequested);
    connect(m_openCustomer, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_past.run.customer); });
    return new ActionLine(m_forget, m_whyNot, m_openCustomer);
}

void PastRunView::show(const PastRun &past, const Evidence &evidence, History::ForgetGate gate)
{
    const bool other = m_past.run.id != past.run.id;
    m_past = past;
    const Run &run = past.run;
    const Look look = past.open ? Look{Tone::Attention, Icon::Hourglass} : lookOf(run.outcome);
    m_name->setFullText(run.companyName.isEmpty() ? tr("(no name)") : texts::plain(run.companyName));
    m_domain->setFullText(texts::plain(run.domain));
    m_customer->setId(run.customer.toString());
    m_ending->show(look.tone, look.icon, texts::ending(past));
    if (run.failure)
        m_failure->show(texts::message(*run.failure));
    else if (other)
        m_failure->dismiss();
    showFacts(evidence);
    m_steps->show(run);
    m_evidence->setVisible(run.kind == RunKind::Remove && !past.open && !past.forgotten());
    m_evidence->show(run);
    m_audit->setVisible(isProvedGone(run) && !past.forgotten() && !evidence.auditRecord && isStillLogged(evidence));
    m_wayBack->setVisible(isProvedGone(run) && !past.forgotten());
    m_wayBack->show(evidence, tr("No request link was kept of this run."));
    m_openCustomer->setEnabled(!run.customer.isEmpty());
    showGate(gate);
}

void PastRunView::showFacts(const Evidence &evidence)
{
    const Verdict &reviewed = evidence.assessment.verdict;
    const Run &run = m_past.run;
    const Confirmation &confirmation = run.confirmation;
    const bool wasReviewed = reviewed.kind != VerdictKind::StillReading; // that is not kept, or forgotten
    const Facts facts{{tr("Begun"), texts::moment(run.startedAt)}, {tr("Ended"), texts::moment(run.finishedAt)},
        {tr("Confirmed by"), texts::plain(confirmation.operatorName)},
        {tr("Reason"), texts::whole(confirmation.reason)}, {tr("Ticket"), texts::plain(confirmation.ticket)},
        {tr("Partner"), texts::plain(run.partner.companyName)},
        {tr("As reviewed"), wasReviewed ? texts::verdict(reviewed, run.startedAt) : QString()},
        {tr("Soft exit"), m_past.softExit ? texts::prepared(*m_past.softExit) : QString()},
        {tr("Looked at by hand"), lookedAt(run)},
        {tr("Microsoft's own record"), evidence.auditRecord ? texts::auditRecord(*evidence.auditRecord) : QString()},
        {tr("Forgotten"),
            m_past.forgotten() ? tr("%1: names, notes and texts are erased.").arg(texts::moment(m_past.forgottenAt))
                               : QString()}};
    m_facts->removeWidget(m_correlation);
    m_correlation->setParent(this);
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto addTitle = [this, &row](const QString &title, Qt::Alignment alignment) {
        auto *label = new PlainLabel(Type::Body, Token::Muted);
        label->setText(title);
        m_facts->addWidget(label, row, 0, alignment);
    };
    for (const auto &fact : facts) {
        if (fact.second.isEmpty())
            continue;
        addTitle(fact.first, Qt::AlignTop);
        auto *value = new PlainLabel;
        value->setWordWrap(true);
        value->setText(fact.second);
        m_facts->addWidget(value, row++, 1);
    }
    m_correlation->setId(run.correlationId.toString());
    addTitle(tr("Correlation ID"), Qt::AlignVCenter);
    m_facts->addWidget(m_correlation, row, 1);
    m_correlation->show();
}

void PastRunView::showGate(History::ForgetGate gate)
{
    QString why;
    switch (gate) {
    case History::ForgetGate::Open:
        break;
    case History::ForgetGate::ReadOnly:
        why = tr("This Parting only reads.");
        break;
    case History::ForgetGate::RunIsOpen:
        why = tr("A run of this customer is still open.");
        break;
    case History::ForgetGate::NothingKept:
        why = tr("Nothing personal is kept of this customer.");
        break;
    }
    m_forget->setEnabled(gate == History::ForgetGate::Open);
    m_forget->setAccessibleDescription(why);
    m_whyNot->setSentence(why);
    m_whyNot->setVisible(!why.isEmpty());
}

void PastRunView::focusFirst()
{
    m_steps->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
