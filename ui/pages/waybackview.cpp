// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/waybackview.h"

#include "ui/pages/columns.h"
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
    m_waiting->setText(tr("The link is being fetched."));
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
    layout->addWidget(m_waiting);
    layout->addWidget(m_ready);
    connect(
        copyLink, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->fullText()); });
    connect(copyLetter, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_letter.body); });
    connect(mail, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(mailAddress(m_letter)); });
}

void WayBackView::show(const Run &run, const QString &requestLink)
{
    m_letter = rejoinLetter(run, requestLink);
    m_waiting->setVisible(requestLink.isEmpty());
    m_ready->setVisible(!requestLink.isEmpty());
    m_link->setFullText(requestLink);
    m_text->setPlainText(m_letter.body);
}

} // namespace parting::ui
