// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/interruptedcard.h"

#include "core/workflow/resume.h"
#include "ui/pages/actionline.h"
#include "ui/pages/columns.h"
#include "ui/pages/sendagainline.h"
#include "ui/pages/steptable.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/verdictband.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace parting::ui {

namespace {

QString titleOf(const Run &run)
{
    const QString company = texts::plain(run.companyName.isEmpty() ? run.customer.toString() : run.companyName);
    return run.kind == RunKind::Remove ? InterruptedCard::tr("Removing the relationship with %1").arg(company)
                                       : InterruptedCard::tr("Changing subscriptions of %1").arg(company);
}

QString whatIsKnown(const InterruptedRun &interrupted)
{
    if (interrupted.elsewhere)
        return InterruptedCard::tr("It was begun with another service, %1, and can only be carried on there.")
            .arg(texts::plain(interrupted.run.origin));
    if (interrupted.writeWasSent)
        return InterruptedCard::tr("A request was sent, and what became of it is not known yet. Reading tells.");
    return canContinue(interrupted.run)
        ? InterruptedCard::tr("Nothing was under way when it stopped, and not everything was sent.")
        : InterruptedCard::tr("Nothing was under way when it stopped. What was not sent stays unsent.");
}

int unsent(const Run &run)
{
    return static_cast<int>(std::count_if(run.steps.begin(), run.steps.end(), [](const RunStep &step) {
        const bool writes = step.kind != StepKind::ReadEverything && step.kind != StepKind::ConfirmGone;
        return writes && !step.sentAt.isValid();
    }));
}

QString whatContinuingDoes(const Run &run)
{
    const int left = unsent(run);
    if (left == 0)
        return InterruptedCard::tr("Reads until the change shows, for up to five minutes. It sends nothing.");
    return openStep(run)
        ? InterruptedCard::tr("Reads what became of it first, then sends what is left: %n request(s), "
                              "each only if all is as you confirmed it.",
            nullptr, left)
        : InterruptedCard::tr("Reads first, then sends what is left: %n request(s), each only if all is as you "
                              "confirmed it.",
            nullptr, left);
}

QPushButton *button(const QString &text, QAnyStringView name, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace

InterruptedCard::InterruptedCard(const InterruptedRun &interrupted, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"interruptedCard");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::control);
    addFacts(interrupted);
    if (interrupted.elsewhere)
        return;
    if (canContinue(interrupted.run))
        addContinue(interrupted.run);
    addButtons(interrupted.run);
    addSendAgain(interrupted.run, clock);
}

void InterruptedCard::addFacts(const InterruptedRun &interrupted)
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
    const bool open = interrupted.writeWasSent && !interrupted.elsewhere;
    known->show(open ? Tone::Attention : Tone::Neutral, open ? Icon::Question : Icon::Info, whatIsKnown(interrupted));
    auto *steps = new StepTable;
    steps->show(interrupted.run);
    auto *reread = new PlainLabel;
    reread->setObjectName(u"reread");
    reread->setWordWrap(true);
    reread->setText(texts::reread(interrupted.run));
    reread->setVisible(interrupted.run.reread.has_value());
    for (QWidget *part : std::initializer_list<QWidget *>{title, begun, known, steps, reread})
        m_layout->addWidget(part);
}

void InterruptedCard::addContinue(const Run &run)
{
    auto *sentence = new FocusText(tr("What continuing does"));
    sentence->setObjectName(u"whatContinuingDoes");
    sentence->setSentence(whatContinuingDoes(run));
    auto *goOn = button(tr("Continue"), u"continueRun", sentence->text());
    goOn->setIcon(icon(Icon::Play));
    connect(goOn, &QPushButton::clicked, this, [this, id = run.id] { Q_EMIT continueRequested(id); });
    m_layout->addWidget(new ActionLine(goOn, sentence, nullptr));
}

void InterruptedCard::addButtons(const Run &run)
{
    auto *readAgain = button(tr("Read again"), u"readRunAgain", titleOf(run));
    readAgain->setIcon(icon(Icon::Refresh));
    auto *leave = button(tr("Leave it as it is"), u"leaveRun", titleOf(run));
    connect(readAgain, &QPushButton::clicked, this, [this, id = run.id] { Q_EMIT readAgainRequested(id); });
    connect(leave, &QPushButton::clicked, this, [this, id = run.id] { Q_EMIT leaveRequested(id); });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::control);
    line->addWidget(readAgain);
    line->addWidget(leave);
    line->addStretch(1);
    m_layout->addLayout(line);
}

void InterruptedCard::addSendAgain(const Run &run, const Clock &clock)
{
    auto *sendAgain = new SendAgainLine(clock);
    connect(sendAgain, &SendAgainLine::requested, this, [this, id = run.id] { Q_EMIT sendAgainRequested(id); });
    m_layout->addWidget(sendAgain);
    sendAgain->show(run);
}

} // namespace parting::ui
