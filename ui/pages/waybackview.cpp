// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/waybackview.h"

#include "ui/pages/columns.h"
#include "ui/pages/letterview.h"
#include "ui/text/held.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

constexpr std::size_t mostHeld = 12; ///< shown; the kit and the certificate have all

} // namespace

WayBackView::WayBackView(QWidget *parent)
    : QWidget(parent)
    , m_held(new QVBoxLayout)
    , m_waiting(new PlainLabel(Type::Body, Token::Muted))
    , m_letter(new LetterView)
{
    setObjectName(u"wayBack");
    m_waiting->setObjectName(u"withoutLink");
    m_waiting->setWordWrap(true);
    m_held->setSpacing(space::tight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(sectionTitle(tr("The way back")));
    layout->addLayout(m_held);
    layout->addSpacing(space::control);
    layout->addWidget(m_waiting);
    layout->addWidget(m_letter);
    connect(m_letter, &LetterView::mailRequested, this, &WayBackView::mailRequested);
}

void WayBackView::show(const Evidence &evidence, const QString &withoutLink)
{
    const QString &link = evidence.requestLink;
    showHeld(evidence.snapshot);
    m_waiting->setText(withoutLink);
    m_waiting->setVisible(link.isEmpty());
    m_letter->setVisible(!link.isEmpty());
    m_letter->show(link, rejoinLetter(evidence.run, link));
}

void WayBackView::showHeld(const AccountSnapshot &snapshot)
{
    while (QLayoutItem *item = m_held->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<HeldItem> held = heldItems(snapshot);
    const std::size_t shown = std::min(held.size(), mostHeld);
    for (std::size_t i = 0; i < shown; ++i)
        m_held->addWidget(bullet(texts::held(held[i])));
    if (held.size() > shown)
        m_held->addWidget(bullet(tr("and %n more, all in the re-join kit", nullptr, int(held.size() - shown))));
}

} // namespace parting::ui
