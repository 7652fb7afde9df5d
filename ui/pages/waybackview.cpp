// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/waybackview.h"

#include "ui/pages/columns.h"
#include "ui/text/held.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parting::ui {

namespace {

constexpr int letterLines = 13;
constexpr std::size_t mostHeld = 12; ///< shown; the kit and the certificate have all

QPushButton *button(Icon shape, const QString &word, const char16_t *name)
{
    auto *button = new QPushButton(icon(shape), word);
    button->setObjectName(name);
    button->setAccessibleName(word);
    return button;
}

} // namespace

WayBackView::WayBackView(QWidget *parent) : QWidget(parent), m_waiting(new PlainLabel(Type::Body, Token::Muted))
{
    setObjectName(u"wayBack");
    m_waiting->setObjectName(u"withoutLink");
    m_waiting->setWordWrap(true);
    m_held = new QVBoxLayout;
    m_held->setSpacing(space::tight);
    m_ready = new QWidget;
    m_link = new ElidedLabel(Type::Fixed, Token::Muted);
    m_link->setObjectName(u"requestLink");
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"letter");
    m_text->setAccessibleName(tr("E-mail to the customer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * letterLines + space::group);
    auto *copyLink = button(Icon::Copy, tr("Copy link"), u"copyLink");
    auto *copyLetter = button(Icon::Copy, tr("Copy e-mail"), u"copyLetter");
    auto *mail = button(Icon::Mail, tr("Open in mail program"), u"openMail");
    auto *linkLine = new QHBoxLayout;
    linkLine->addWidget(m_link, 1);
    linkLine->addWidget(copyLink);
    auto *letterLine = new QHBoxLayout;
    letterLine->addWidget(copyLetter);
    letterLine->addWidget(mail);
    letterLine->addStretch(1);
    auto *ready = new QVBoxLayout(m_ready);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->setSpacing(space::control);
    ready->addLayout(linkLine);
    ready->addWidget(m_text);
    ready->addLayout(letterLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(sectionTitle(tr("The way back")));
    layout->addLayout(m_held);
    layout->addSpacing(space::control);
    layout->addWidget(m_waiting);
    layout->addWidget(m_ready);
    connect(
        copyLink, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->fullText()); });
    connect(copyLetter, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_letter.body); });
    connect(mail, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(mailAddress(m_letter)); });
}

void WayBackView::show(const Evidence &evidence, const QString &withoutLink)
{
    const QString &link = evidence.requestLink;
    m_letter = rejoinLetter(evidence.run, link);
    showHeld(evidence.snapshot);
    m_waiting->setText(withoutLink);
    m_waiting->setVisible(link.isEmpty());
    m_ready->setVisible(!link.isEmpty());
    m_link->setFullText(link);
    m_text->setPlainText(m_letter.body);
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
