// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/letterview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parting::ui {

namespace {

constexpr int letterLines = 15;

QPushButton *button(Icon shape, const QString &word, const char16_t *name)
{
    auto *button = new QPushButton(icon(shape), word);
    button->setObjectName(name);
    button->setAccessibleName(word);
    return button;
}

} // namespace

LetterView::LetterView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"letterView");
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addLayout(linkLine);
    layout->addWidget(m_text);
    layout->addLayout(letterLine);
    layout->addStretch(1);
    connect(
        copyLink, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->fullText()); });
    connect(copyLetter, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_letter.body); });
    connect(mail, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(mailAddress(m_letter)); });
}

void LetterView::show(const QString &link, const Letter &letter)
{
    m_letter = letter;
    m_link->setFullText(link);
    m_text->setPlainText(letter.body);
}

} // namespace parting::ui
