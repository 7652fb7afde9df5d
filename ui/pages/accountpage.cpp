// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountpage.h"

#include "ui/pages/accountfooter.h"
#include "ui/pages/accountheader.h"
#include "ui/pages/checklistview.h"
#include "ui/pages/columns.h"
#include "ui/pages/gatetexts.h"
#include "ui/pages/holdingsview.h"
#include "ui/pages/looks.h"
#include "ui/text/readinesstexts.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heldlayout.h"
#include "ui/widgets/verdictband.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

/// The first part of the account that could not be read.
const Error *firstTrouble(const AccountSnapshot &snapshot)
{
    const Error *first = nullptr;
    const auto look = [&first](const auto &part) {
        if (!first && part && !*part)
            first = &part->error();
    };
    look(snapshot.customer);
    look(snapshot.subscriptions);
    look(snapshot.entitlements);
    look(snapshot.orders);
    look(snapshot.azureEntitlements);
    look(snapshot.reservations);
    look(snapshot.transfers);
    return first;
}

} // namespace

AccountPage::AccountPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"accountPage");
    m_header = new AccountHeader;
    m_message = new MessageBar;
    m_verdict = new VerdictBand;
    m_verdict->setObjectName(u"verdict");
    m_footer = new AccountFooter;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_verdict);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(m_footer);
    connectParts();
}

QWidget *AccountPage::buildBody()
{
    m_checklist = new ChecklistView;
    m_holdings = new HoldingsView;
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::group);
    layout->addWidget(m_checklist);
    layout->addWidget(m_holdings, 1);
    m_scroll = scrolled(body, u"accountScroll");
    return m_scroll;
}

void AccountPage::connectParts()
{
    connect(m_header, &AccountHeader::readAgainRequested, this, &AccountPage::readAgainRequested);
    connect(m_header, &AccountHeader::stopReadingRequested, this, &AccountPage::stopReadingRequested);
    connect(m_header, &AccountHeader::historyRequested, this, &AccountPage::historyRequested);
    connect(m_message, &MessageBar::actionRequested, this, [this] {
        if (m_tellsTrouble)
            Q_EMIT readAgainRequested();
        else
            Q_EMIT messageActionRequested();
    });
    connect(m_checklist, &ChecklistView::clearRequested, this, &AccountPage::clearRequested);
    connect(m_checklist, &ChecklistView::readAgainRequested, this, &AccountPage::readAgainRequested);
    connect(m_checklist, &ChecklistView::linkRequested, this, &AccountPage::linkRequested);
    connect(m_holdings, &HoldingsView::changeRequested, this, [this](WriteKind kind, const SubscriptionId &id) {
        Q_EMIT clearRequested({{kind}, {id}});
    });
    connect(m_holdings, &HoldingsView::clearRequested, this, &AccountPage::clearRequested);
    connect(m_holdings, &HoldingsView::readAgainRequested, this, &AccountPage::readAgainRequested);
    connect(m_holdings, &HoldingsView::subscriptionChosen, this, &AccountPage::subscriptionChosen);
    connect(m_holdings, &HoldingsView::particularsWanted, this, &AccountPage::particularsWanted);
    connect(m_footer, &AccountFooter::removeRequested, this, &AccountPage::removeRequested);
    connect(m_footer, &AccountFooter::showBlockersRequested, this, &AccountPage::showBlockers);
}

void AccountPage::show(const AccountFacts &facts)
{
    const HeldLayout page(layout()), body(m_checklist->parentWidget()->layout());
    if (facts.id != m_customer) {
        m_customer = facts.id;
        m_toldTrouble = {};
        m_message->dismiss();
        m_scroll->ensureVisible(0, 0);
    }
    m_header->show(facts);
    tellTrouble(facts);
    showVerdict(facts);
    m_checklist->show(facts);
    m_holdings->show(facts);
    m_footer->show(facts);
}

void AccountPage::show(const Lookups &lookups)
{
    m_holdings->show(lookups);
}

void AccountPage::showVerdict(const AccountFacts &facts)
{
    const RemoveGate gate = removeGate(facts);
    const bool over = gate == RemoveGate::RemovedHere || gate == RemoveGate::Vanished;
    m_checklist->setVisible(!over);
    m_holdings->setVisible(!over);
    const std::vector<BilledHolding> billed = over ? std::vector<BilledHolding>() : costOfLeaving(facts.assessment);
    m_verdict->setDetail(texts::cost(billed), texts::costLines(billed).join(u'\n'));
    if (over)
        return m_verdict->show(Tone::Neutral, Icon::Part, sentenceFor(gate, facts));
    const Verdict &verdict = facts.assessment.verdict;
    const Look look = lookOf(verdict);
    m_verdict->show(look.tone, look.icon, texts::verdict(verdict, facts.now));
}

void AccountPage::tellTrouble(const AccountFacts &facts)
{
    // What was removed here is meant to be gone, so that it can't be read is no trouble.
    const Error *first = facts.failure ? &*facts.failure : firstTrouble(facts.snapshot);
    const Error *trouble = facts.removedAt.isValid() ? nullptr : first;
    if (facts.reading || !trouble) {
        if (std::exchange(m_tellsTrouble, false))
            m_message->dismiss();
        return;
    }
    if (m_toldTrouble == facts.snapshot.readAt)
        return;
    say(vanished(facts.snapshot) ? Message{.tone = Tone::Attention,
            .sentence = tr("This customer is gone."),
            .nextStep = sentenceFor(RemoveGate::Vanished, facts),
            .details = texts::details(*trouble)}
                                 : texts::message(*trouble, tr("Read again")));
    m_tellsTrouble = true;
    m_toldTrouble = facts.snapshot.readAt;
}

TableToSave AccountPage::holdingsToSave() const
{
    return m_holdings->toSave();
}

void AccountPage::say(const Message &message)
{
    m_tellsTrouble = false;
    m_message->show(message);
}

void AccountPage::showBlockers()
{
    if (QWidget *row = m_checklist->focusFirstBlocking())
        m_scroll->ensureWidgetVisible(row);
}

void AccountPage::focusFirst()
{
    m_header->focusFirst();
}

} // namespace parting::ui
