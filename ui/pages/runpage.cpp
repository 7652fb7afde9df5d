// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/runpage.h"

#include "ui/pages/actionline.h"
#include "ui/pages/looks.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/steptable.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/verdictband.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

/// The step that is being made, or the first that waits; null when all are settled.
const RunStep *presentStep(const Run &run)
{
    const auto in = [&run](StepState state) -> const RunStep * {
        const auto found = std::find_if(
            run.steps.begin(), run.steps.end(), [state](const RunStep &step) { return step.state == state; });
        return found == run.steps.end() ? nullptr : &*found;
    };
    for (const StepState state : {StepState::Sent, StepState::Reading, StepState::Waiting})
        if (const RunStep *step = in(state))
            return step;
    return nullptr;
}

/// A write on the wire, or about to be; nothing for any other step.
QString sending(const Run &run, const RunStep &step, const QDateTime &now)
{
    const bool waitsForItsTurn = step.state == StepState::Waiting && !step.bodySha256.isEmpty();
    if (waitsForItsTurn)
        return RunPage::tr("%1: about to be sent.").arg(texts::step(step));
    if (step.state != StepState::Sent || !run.answerBy.isValid())
        return {};
    // A clock that was set back lengthens nothing.
    const std::chrono::seconds left(std::min(now.secsTo(run.answerBy), step.sentAt.secsTo(run.answerBy)));
    return RunPage::tr("%1: sent. Waiting for an answer, up to %2 more.").arg(texts::step(step), texts::duration(left));
}

QString whatGoesOn(const Run &run, const QDateTime &now)
{
    if (run.resumesAt.isValid() && run.resumesAt > now)
        return RunPage::tr("Microsoft asks for a pause. It goes on in %n second(s).", nullptr,
            static_cast<int>(now.secsTo(run.resumesAt)) + 1);
    const RunStep *step = presentStep(run);
    if (!step)
        return RunPage::tr("Finishing.");
    if (const QString said = sending(run, *step, now); !said.isEmpty())
        return said;
    switch (step->state) {
    case StepState::Sent:
        return RunPage::tr("%1: sent. Reading until it shows.").arg(texts::step(*step));
    case StepState::Reading:
        return RunPage::tr("%1: reading first.").arg(texts::step(*step));
    case StepState::Waiting:
    case StepState::Confirmed:
    case StepState::Refused:
    case StepState::Unknown:
    case StepState::NotSent:
        return texts::step(*step);
    }
    Q_UNREACHABLE();
}

} // namespace

RunPage::RunPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"runPage");
    m_header = new PageHeader;
    m_now = new VerdictBand;
    m_now->setObjectName(u"whatGoesOn");
    m_now->setAccessibleName(tr("What is going on"));
    m_steps = new StepTable;
    m_stop = new QPushButton(icon(Icon::Stop), tr("Stop after this step"));
    m_stop->setObjectName(u"stopAfterThisStep");
    m_stop->setAccessibleName(tr("Stop after this step"));
    m_whatStopDoes = new FocusText(tr("What Stop does"));
    m_whatStopDoes->setObjectName(u"whatStopDoes");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::pane, space::group, space::pane);
    layout->setSpacing(space::pane);
    layout->addWidget(m_header);
    layout->addWidget(m_now);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    layout->addWidget(new ActionLine(m_stop, m_whatStopDoes, nullptr));
    connect(m_stop, &QPushButton::clicked, this, &RunPage::stopRequested);
}

void RunPage::show(const Run &run, const QDateTime &now)
{
    m_header->show(run.companyName, run.domain, run.customer.toString(),
        run.kind == RunKind::Remove ? tr("Removing the relationship") : tr("Clearing"));
    const Look look = lookOf(run.outcome);
    m_now->show(look.tone, look.icon, whatGoesOn(run, now));
    m_steps->show(run);
    const QString stopping = tr("Stopping: what was sent is being finished, nothing more is sent.");
    const QString free = tr("What was sent is finished, nothing more is sent.");
    m_stop->setEnabled(!run.stopping);
    m_stop->setAccessibleDescription(run.stopping ? stopping : free);
    m_whatStopDoes->setSentence(run.stopping ? stopping : free);
}

void RunPage::focusFirst()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
