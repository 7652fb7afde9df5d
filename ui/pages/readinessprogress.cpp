// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/readinessprogress.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace parting::ui {
namespace {

using Hold = ReadinessReader::Hold;

QString textFor(const ReadinessReader::State &state)
{
    const QLocale locale;
    QString count =
        ReadinessProgress::tr("Readiness: %1 of %2").arg(locale.toString(state.done), locale.toString(state.total));
    switch (state.hold) {
    case Hold::Nothing:
        return count;
    case Hold::Throttled:
        return ReadinessProgress::tr("%1 · waiting, as Microsoft asks").arg(count);
    case Hold::SignIn:
        return ReadinessProgress::tr("%1 · waiting for a sign-in").arg(count);
    case Hold::Offline:
        return ReadinessProgress::tr("%1 · waiting for the network").arg(count);
    case Hold::Run:
        return ReadinessProgress::tr("%1 · waiting for the run").arg(count);
    }
    return count;
}

} // namespace

ReadinessProgress::ReadinessProgress(QWidget *parent) : QWidget(parent)
{
    m_text = new PlainLabel(Type::Small, Token::Muted, this);
    m_text->setObjectName(QStringLiteral("readinessProgress"));
    m_text->setAccessibleName(tr("Progress of readiness"));
    auto *stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("stopReadiness"));
    stop->setAccessibleName(tr("Stop reading readiness"));
    stop->setToolTip(tr("Stop reading; what is known stays"));
    stop->setIcon(icon(Icon::Stop));
    stop->setAutoRaise(true);
    stop->setFocusPolicy(Qt::StrongFocus);
    connect(stop, &QToolButton::clicked, this, &ReadinessProgress::stopRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, space::pane, 0);
    row->setSpacing(space::control);
    row->addWidget(m_text);
    row->addWidget(stop);
    show({});
}

void ReadinessProgress::show(const ReadinessReader::State &state)
{
    m_text->setText(textFor(state));
    m_text->setAccessibleDescription(m_text->text());
    setVisible(state.on && state.done < state.total);
}

} // namespace parting::ui
