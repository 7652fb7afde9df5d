// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {
namespace {
constexpr int iconSide = 40;
constexpr int textColumn = 320;
} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon = new IconLabel(Icon::Info, Token::Line, this);
    m_icon->setSide(iconSide);
    m_sentence = new PlainLabel(Type::Body, Token::Muted, this);
    m_sentence->setObjectName(QStringLiteral("emptyStateSentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(textColumn);
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::pane);
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_sentence, m_action})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::show(Icon shape, const QString &sentence, const QString &action)
{
    m_icon->setIcon(shape, Token::Line);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(textColumn));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
}

} // namespace parting::ui
