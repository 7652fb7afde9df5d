// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/messagebar.h"

#include "core/log/categories.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace parting::ui {
namespace {

constexpr int goodNewsMs = 6000;
constexpr int iconSide = 20;
constexpr int detailLines = 7;

QToolButton *toolButton(QWidget *parent, const QString &objectName, Icon shape, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(shape));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("message"));
    makeLive(this);
    setAccessibleName(tr("Message"));
    buildText();
    buildButtons();

    m_words = new QVBoxLayout;
    m_words->setSpacing(space::tight);
    m_words->addWidget(m_sentence);
    m_words->addWidget(m_nextStep);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space::control);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_action, m_expand, m_copy, m_close})
        row->addWidget(button, 0, Qt::AlignTop);
    setInset(0);
    hide();
}

void MessageBar::setInset(int pixels)
{
    m_inset = pixels;
    layout()->setContentsMargins(
        pixels + space::pane, pixels + space::control, pixels + space::control, pixels + space::control);
}

void MessageBar::buildText()
{
    m_icon = new IconLabel(iconOf(Tone::Failure), Token::Failure, this);
    m_icon->setSide(iconSide);
    m_sentence = new PlainLabel(Type::Body, Token::Text, this);
    m_sentence->setObjectName(QStringLiteral("messageSentence"));
    m_nextStep = new PlainLabel(Type::Body, Token::Muted, this);
    m_nextStep->setObjectName(QStringLiteral("messageNextStep"));
    for (PlainLabel *label : {m_sentence, m_nextStep}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumHeight(iconSide);
    }
}

void MessageBar::buildButtons()
{
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_expand = toolButton(this, QStringLiteral("messageExpand"), Icon::ChevronRight, tr("Details"));
    m_expand->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expand->setCheckable(true);
    m_copy = toolButton(this, QStringLiteral("messageCopy"), Icon::Copy, tr("Copy message and details"));
    m_close = toolButton(this, QStringLiteral("messageClose"), Icon::Close, tr("Close message"));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_copy, &QToolButton::clicked, this, &MessageBar::copyDetails);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    connect(m_expand, &QToolButton::toggled, this, &MessageBar::unfold);
}

void MessageBar::unfold(bool open)
{
    m_expand->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
    if (open && !m_details)
        buildDetails();
    if (m_details)
        m_details->setVisible(open);
}

/// An editor is dear to make, and hardly ever wanted.
void MessageBar::buildDetails()
{
    m_details = new QPlainTextEdit(m_message.details, this);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFont(parting::ui::font(Type::Fixed));
    m_details->setFixedHeight(QFontMetrics(m_details->font()).lineSpacing() * detailLines);
    m_words->addWidget(m_details);
    setTabOrder(m_expand, m_details);
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    m_icon->setIcon(iconOf(message.tone), ink(message.tone));
    m_sentence->setText(message.sentence);
    m_nextStep->setText(message.nextStep);
    m_nextStep->setVisible(!message.nextStep.isEmpty());
    if (m_details)
        m_details->setPlainText(message.details);
    m_expand->setChecked(false);
    m_expand->setVisible(!message.details.isEmpty());
    m_copy->setVisible(!message.details.isEmpty());
    m_action->setText(message.action);
    m_action->setAccessibleName(message.action);
    m_action->setFixedWidth(m_action->fontMetrics().horizontalAdvance(message.action) + 2 * space::group);
    m_action->setVisible(!message.action.isEmpty());

    if (m_fading)
        killTimer(std::exchange(m_fading, 0));
    if (message.tone == Tone::Good)
        m_fading = startTimer(goodNewsMs);
    setVisible(true);
    update();
    qCInfo(uiLog) << objectName() << "tone" << int(message.tone); // not its words: they may name a customer
    announce(this, message.sentence + u' ' + message.nextStep);
}

void MessageBar::dismiss()
{
    hide();
    m_message = {};
}

void MessageBar::copyDetails()
{
    const QStringList parts{m_message.sentence, m_message.nextStep, m_message.details};
    QGuiApplication::clipboard()->setText(parts.join(u'\n').trimmed());
}

void MessageBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_fading)
        return QFrame::timerEvent(event);
    killTimer(std::exchange(m_fading, 0));
    dismiss();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = m_inset + 0.5; // a line one pixel wide lies across the middle of its pixels
    painter.setPen(color(ink(m_message.tone)));
    painter.setBrush(color(tint(m_message.tone)));
    painter.drawRoundedRect(
        QRectF(rect()).marginsRemoved(QMarginsF(edge, edge, edge, edge)), space::tight, space::tight);
}

} // namespace parting::ui
