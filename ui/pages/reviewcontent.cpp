// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/reviewcontent.h"

#include "core/workflow/confirm.h"
#include "ui/pages/columns.h"
#include "ui/pages/reviewtexts.h"
#include "ui/pages/tickline.h"
#include "ui/text/manualchecks.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

constexpr int longestNote = 500;

QString wayBackTitle(const Review &review)
{
    if (!isIrreversible(review))
        return ReviewContent::tr("How it is undone");
    const bool partly = std::any_of(review.writes.begin(), review.writes.end(),
        [](const PlannedWrite &write) { return !isIrreversible(write.kind); });
    return partly ? ReviewContent::tr("What can be undone, and what can't") : ReviewContent::tr("What can't be undone");
}

} // namespace

ReviewContent::ReviewContent(const Review &review, bool asksForSandbox, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
{
    setObjectName(u"reviewContent");
    m_page = new QVBoxLayout(this);
    m_page->setContentsMargins(0, 0, space::pane, 0);
    m_page->setSpacing(space::tight);
    const ReviewTexts texts = reviewTexts(review);
    startColumn();
    addDifferences();
    addSection(texts.writesTitle, texts.writes);
    if (asksForDelegatedAdmin(review))
        addDelegatedAdmin();
    addSection(tr("What will happen"), texts.willHappen);
    addSection(tr("What comes back, as an estimate"), texts.refund);
    if (asksForSandbox)
        addSandboxQuestion();
    addTicks();
    addManualChecks();
    addSection(tr("What stays behind"), texts.staysBehind);
    addSection(wayBackTitle(review), texts.cantBeUndone);
    addRequests();
    startColumn();
    addNotes();
    m_page->addStretch(1);
}

/// Text no wider than is read with ease; beside it, so that its lines get their height, nothing.
void ReviewContent::startColumn()
{
    auto *column = new QWidget;
    column->setMaximumWidth(textColumn());
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tight);
    auto *across = new QHBoxLayout;
    across->addWidget(column, 1);
    across->addStretch(0);
    m_page->addLayout(across);
}

void ReviewContent::addSection(const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    m_layout->addWidget(sectionTitle(title));
    for (const QString &sentence : sentences)
        m_layout->addWidget(bullet(sentence));
    m_layout->addSpacing(space::pane);
}

void ReviewContent::addDifferences()
{
    QStringList sentences;
    for (const Difference &difference : m_review.differences)
        sentences << texts::difference(difference);
    addSection(tr("What changed since you reviewed it"), sentences);
}

void ReviewContent::addRequests()
{
    m_page->addWidget(sectionTitle(tr("What will be sent, in this order")));
    auto *requests = new PlainLabel(Type::Fixed, Token::Muted);
    requests->setObjectName(u"requests");
    requests->setTextInteractionFlags(Qt::TextSelectableByMouse);
    requests->setWordWrap(true);
    requests->setText(requestText(m_review));
    m_page->addWidget(requests);
    m_page->addSpacing(space::pane);
}

void ReviewContent::addTicks()
{
    const std::vector<Finding> unchecked =
        m_review.kind == RunKind::Remove ? m_review.assessment.unchecked() : std::vector<Finding>();
    if (unchecked.empty())
        return;
    m_layout->addWidget(sectionTitle(tr("What could not be checked")));
    for (const Finding &finding : unchecked) {
        const QString reason = texts::reason(finding, m_review.snapshot.readAt) + u' ' + texts::doubt(finding);
        auto *tick = new TickLine(tr("I have looked: %1").arg(reason.trimmed()));
        tick->setObjectName(u"looked");
        connect(tick, &TickLine::tickedChanged, this, &ReviewContent::changed);
        m_ticks.push_back(tick);
        m_layout->addWidget(tick);
    }
    m_layout->addSpacing(space::pane);
}

void ReviewContent::addManualChecks()
{
    if (m_review.kind != RunKind::Remove)
        return;
    m_layout->addWidget(sectionTitle(tr("What can only be looked at elsewhere")));
    auto *note = new PlainLabel(Type::Body, Token::Muted);
    note->setText(tr("Tick what you have looked at. It goes into the evidence, ticked or not."));
    note->setWordWrap(true);
    m_layout->addWidget(note);
    for (const ManualCheck check : manualChecks(m_review.snapshot)) {
        auto *tick = new TickLine(texts::toLookFor(check));
        tick->setObjectName(u"manualCheck");
        m_manual.emplace_back(check, tick);
        m_layout->addWidget(tick);
    }
    m_layout->addSpacing(space::pane);
}

void ReviewContent::addDelegatedAdmin()
{
    m_delegatedAdmin = new TickLine(tr("End delegated administration (DAP) as well, as the last step"));
    m_delegatedAdmin->setObjectName(u"endDelegatedAdminToo");
    m_delegatedAdmin->setTicked(contains(m_review.wish, WriteKind::EndDelegatedAdmin));
    m_layout->addWidget(m_delegatedAdmin);
    m_layout->addSpacing(space::pane);
    connect(m_delegatedAdmin, &TickLine::tickedChanged, this,
        [this] { Q_EMIT delegatedAdminToggled(m_delegatedAdmin->ticked()); });
}

void ReviewContent::giveNotes(const Confirmation &given)
{
    m_reason->setText(given.reason);
    m_ticket->setText(given.ticket);
}

void ReviewContent::focusDelegatedAdmin()
{
    if (m_delegatedAdmin)
        m_delegatedAdmin->takeFocus();
}

void ReviewContent::addSandboxQuestion()
{
    m_tenantGoes =
        bullet(tr("The customer's tenant is deleted, because it belongs to Microsoft's integration sandbox."));
    m_tenantGoes->setObjectName(u"tenantGoes");
    m_tenantGoes->hide();
    m_layout->insertWidget(m_layout->count() - 1, m_tenantGoes);
    m_layout->addWidget(sectionTitle(tr("Is this account Microsoft's integration sandbox?")));
    m_real = new QRadioButton(tr("No, its customers are real"));
    m_real->setObjectName(u"accountIsReal");
    m_sandbox = new QRadioButton(tr("Yes, so the customer's tenant is deleted too"));
    m_sandbox->setObjectName(u"accountIsSandbox");
    auto *answers = new QButtonGroup(this);
    for (QRadioButton *answer : {m_real, m_sandbox}) {
        answer->setAccessibleName(answer->text());
        answers->addButton(answer);
        m_layout->addWidget(answer);
    }
    m_layout->addSpacing(space::pane);
    connect(answers, &QButtonGroup::buttonToggled, this, [this] {
        m_tenantGoes->setVisible(m_sandbox->isChecked());
        Q_EMIT changed();
    });
}

void ReviewContent::addNotes()
{
    m_layout->addWidget(sectionTitle(tr("For the record")));
    m_reason = note(tr("Reason"), u"reason");
    m_ticket = note(tr("Ticket"), u"ticket");
}

QLineEdit *ReviewContent::note(const QString &title, const char16_t *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("%1 (optional; goes into the evidence)").arg(title));
    field->setMaxLength(longestNote);
    m_layout->addWidget(field);
    return field;
}

Confirmation ReviewContent::confirmation() const
{
    Confirmation given{.reason = m_reason->text().trimmed(), .ticket = m_ticket->text().trimmed()};
    const std::vector<Finding> unchecked = m_review.assessment.unchecked();
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->ticked())
            given.looked.push_back(unchecked[i]);
    for (const auto &asked : m_manual)
        given.manual.push_back({.check = asked.first, .looked = asked.second->ticked()});
    if (m_real && (m_real->isChecked() || m_sandbox->isChecked()))
        given.microsoftSandbox = m_sandbox->isChecked();
    return given;
}

int ReviewContent::missingTicks() const
{
    return static_cast<int>(
        std::count_if(m_ticks.begin(), m_ticks.end(), [](const TickLine *tick) { return !tick->ticked(); }));
}

void ReviewContent::presumeSandbox(bool isSandbox)
{
    if (m_real)
        (isSandbox ? m_sandbox : m_real)->setChecked(true);
}

bool ReviewContent::sandboxAnswered() const
{
    return !m_real || m_real->isChecked() || m_sandbox->isChecked();
}

} // namespace parting::ui
