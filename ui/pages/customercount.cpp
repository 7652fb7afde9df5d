// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customercount.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace parting::ui {
namespace {

/// How old the list is; nothing while a new one arrives.
QString ageText(const DirectoryState &state, const QDateTime &now)
{
    using Phase = DirectoryState::Phase;
    if (!state.readAt.isValid() || (state.phase == Phase::Reading && !state.earlier))
        return {};
    if (state.phase == Phase::Incomplete && state.earlier && outOfReach(state))
        return CustomerCount::tr("offline, %1", "offline, as of 14:02 yesterday").arg(texts::asOf(state.readAt, now));
    return state.earlier ? texts::asOf(state.readAt, now)
                         : CustomerCount::tr("read %1").arg(texts::when(state.readAt, now));
}

QString countText(const CustomerCount::Figures &figures, const DirectoryState &state, const QDateTime &now)
{
    const auto [shown, total, checked] = figures;
    using Phase = DirectoryState::Phase;
    if (total == 0 && (state.phase == Phase::Empty || state.phase == Phase::Reading))
        return {};
    const QLocale locale;
    QStringList parts{CustomerCount::tr("%1 of %2 customers").arg(locale.toString(shown), locale.toString(total))};
    if (checked)
        parts << CustomerCount::tr("%n checked", "whose readiness is known", *checked);
    if (state.phase == Phase::Complete)
        parts << CustomerCount::tr("complete");
    if (state.phase == Phase::Incomplete && !state.earlier)
        parts << CustomerCount::tr("incomplete");
    if (state.duplicates > 0)
        parts << CustomerCount::tr("%n duplicate(s) merged", nullptr, static_cast<int>(state.duplicates));
    if (const QString age = ageText(state, now); !age.isEmpty())
        parts << age;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CustomerCount::CustomerCount(QWidget *parent) : QWidget(parent)
{
    m_count = new PlainLabel(Type::Small, Token::Muted, this);
    m_count->setObjectName(QStringLiteral("customerCount"));
    m_count->setAccessibleName(tr("Customer count"));
    m_reading = new PlainLabel(Type::Small, Token::Muted, this);
    m_reading->setObjectName(QStringLiteral("readingProgress"));
    m_reading->setAccessibleName(tr("Reading progress"));
    m_stop = new QToolButton(this);
    m_stop->setObjectName(QStringLiteral("stopReadingCustomers"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_stop->setToolTip(tr("Stop reading; what has arrived stays"));
    m_stop->setIcon(icon(Icon::Stop));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    connect(m_stop, &QToolButton::clicked, this, &CustomerCount::stopRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::tight, space::pane, space::tight);
    row->setSpacing(space::control);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_reading);
    row->addWidget(m_stop);
    show({}, {}, {});
}

void CustomerCount::show(const Figures &figures, const DirectoryState &state, const QDateTime &now)
{
    const bool reading = state.phase == DirectoryState::Phase::Reading;
    m_count->setText(countText(figures, state, now));
    m_count->setAccessibleDescription(m_count->text());
    m_reading->setText(reading ? tr("Reading… %1 so far").arg(QLocale().toString(state.customers)) : QString());
    m_reading->setAccessibleDescription(m_reading->text());
    m_reading->setVisible(reading);
    m_stop->setVisible(reading);
}

} // namespace parting::ui
