// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/idlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace parting::ui {

IdLabel::IdLabel(const QString &name, QWidget *parent) : QWidget(parent)
{
    m_text = new PlainLabel(Type::Fixed, Token::Muted, this);
    m_text->setObjectName(QStringLiteral("id"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(QStringLiteral("copyId"));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setIcon(icon(Icon::Copy, Token::Muted));
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_id); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    row->addWidget(m_text);
    row->addWidget(m_copy);
    row->addStretch();
    setId({});
}

void IdLabel::setId(const QString &id)
{
    m_id = id;
    m_text->setText(id);
    m_copy->setVisible(!id.isEmpty());
}

} // namespace parting::ui
