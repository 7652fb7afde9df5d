// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/interruptedpage.h"

#include "ui/pages/columns.h"
#include "ui/pages/sendagainline.h"
#include "ui/pages/steptable.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/verdictband.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {

namespace {

QString whatIsKnown(const InterruptedRun &interrupted)
{
    return interrupted.writeWasSent
        ? InterruptedPage::tr("A request was sent, and what became of it is not known yet. Reading tells.")
        : InterruptedPage::tr("Nothing was under way when it stopped. What was not sent stays unsent.");
}

QString titleOf(const Run &run)
{
    const QString company = texts::plain(run.companyName.isEmpty() ? run.customer.toString() : run.companyName);
    return run.kind == RunKind::Remove ? InterruptedPage::tr("Removing the relationship with %1").arg(company)
                                       : InterruptedPage::tr("Changing subscriptions of %1").arg(company);
}

} // namespace

InterruptedPage::InterruptedPage(Clock clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setObjectName(u"interruptedPage");
    auto *title = new PlainLabel(Type::Title);
    title->setWordWrap(true);
    title->setText(tr("What was left open"));
    auto *body = new QWidget;
    m_cards = new QVBoxLayout(body);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(title);
    layout->addWidget(scrolled(body, u"interruptedScroll"), 1);
}

void InterruptedPage::show(const std::vector<InterruptedRun> &runs)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const InterruptedRun &interrupted : runs)
        m_cards->addWidget(card(interrupted));
    m_cards->addStretch(1);
}

QWidget *InterruptedPage::card(const InterruptedRun &interrupted)
{
    auto *title = new ElidedLabel;
    title->setFont(semibold());
    title->setObjectName(u"interruptedTitle");
    title->setFullText(titleOf(interrupted.run));
    auto *begun = new PlainLabel(Type::Small, Token::Muted);
    begun->setText(tr("begun %1").arg(texts::moment(interrupted.run.startedAt)));
    auto *known = new VerdictBand;
    known->setObjectName(u"whatIsKnown");
    known->setAccessibleName(tr("What is known"));
    known->show(interrupted.writeWasSent ? Tone::Attention : Tone::Neutral,
        interrupted.writeWasSent ? Icon::Question : Icon::Info, whatIsKnown(interrupted));
    auto *steps = new StepTable;
    steps->show(interrupted.run);
    auto *readAgain = new QPushButton(icon(Icon::Refresh), tr("Read again"));
    readAgain->setObjectName(u"readRunAgain");
    auto *leave = new QPushButton(tr("Leave it as it is"));
    leave->setObjectName(u"leaveRun");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::control);
    for (QPushButton *button : {readAgain, leave}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(title->fullText());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    const RunId id = interrupted.run.id;
    connect(readAgain, &QPushButton::clicked, this, [this, id] { Q_EMIT readAgainRequested(id); });
    connect(leave, &QPushButton::clicked, this, [this, id] { Q_EMIT leaveRequested(id); });
    auto *sendAgain = new SendAgainLine(m_clock);
    connect(sendAgain, &SendAgainLine::requested, this, [this, id] { Q_EMIT sendAgainRequested(id); });
    auto *reread = new PlainLabel;
    reread->setObjectName(u"reread");
    reread->setWordWrap(true);
    reread->setText(texts::reread(interrupted.run));
    reread->setVisible(interrupted.run.reread.has_value());
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    for (QWidget *part : std::initializer_list<QWidget *>{title, begun, known, steps, reread})
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addWidget(sendAgain);
    sendAgain->show(interrupted.run);
    return card;
}

void InterruptedPage::focusFirst()
{
    if (auto *button = findChild<QPushButton *>(u"readRunAgain"_qs))
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
