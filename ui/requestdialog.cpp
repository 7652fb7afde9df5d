// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requestdialog.h"

#include "core/service/lookups.h"
#include "ui/pages/columns.h"
#include "ui/pages/letterview.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parting::ui {

RequestDialog::RequestDialog(Lookups &lookups, const Desktop &desktop, QWidget *parent)
    : QDialog(parent)
    , m_lookups(lookups)
    , m_desktop(desktop)
    , m_stack(new QStackedWidget)
    , m_state(new EmptyState)
    , m_letter(new LetterView)
    , m_note(new PlainLabel(Type::Body, Token::Muted))
{
    setObjectName(u"requestDialog");
    setWindowTitle(tr("Request a relationship with a new customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lead = new PlainLabel;
    lead->setWordWrap(true);
    lead->setText(tr("The customer's administrator opens this link, signs in and accepts. From then on you are their "
                     "reseller. Nothing is sent from here."));
    m_note->setObjectName(u"mailNote");
    m_note->setWordWrap(true);
    m_note->hide();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_letter);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeRequest");
    close->setAccessibleName(close->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::group, space::page, space::group);
    layout->setSpacing(space::pane);
    for (QWidget *part : std::initializer_list<QWidget *>{lead, m_stack, m_note})
        layout->addWidget(part);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_state, &EmptyState::actionRequested, this, [this] {
        m_lookups.readInvitation();
        showInvitation();
    });
    connect(m_letter, &LetterView::mailRequested, this, &RequestDialog::openMail);
    connect(&m_lookups, &Lookups::invitationRead, this, &RequestDialog::showInvitation);
    m_lookups.readInvitation();
    showInvitation();
    openOnScreen(this, {560, 520});
}

void RequestDialog::showInvitation()
{
    const auto &invitation = m_lookups.invitation();
    const bool read = invitation && *invitation;
    if (read)
        m_letter->show((*invitation)->link, invitationLetter((*invitation)->partner, (*invitation)->link));
    else if (invitation)
        m_state->show(Icon::Failed, texts::sentence(invitation->error()), tr("Read again"));
    else
        m_state->show(Icon::Hourglass, tr("The link is being fetched."));
    m_stack->setCurrentWidget(read ? static_cast<QWidget *>(m_letter) : m_state);
}

void RequestDialog::openMail(const QUrl &address)
{
    const bool answered = m_desktop.openUrl(address);
    m_note->setText(answered ? QString() : tr("No mail program answered. Copy the e-mail instead."));
    m_note->setVisible(!answered);
}

} // namespace parting::ui
