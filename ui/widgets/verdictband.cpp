// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/verdictband.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace parting::ui {
namespace {
constexpr int edgeWidth = 4;
constexpr int iconSide = 20;
} // namespace

VerdictBand::VerdictBand(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("verdict"));
    makeLive(this);
    setAccessibleName(tr("Verdict"));
    setFocusPolicy(Qt::TabFocus);
    m_icon = new IconLabel(Icon::Info, Token::Muted, this);
    m_icon->setSide(iconSide);
    m_sentence = new PlainLabel(Type::Title, Token::Text, this);
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(iconSide);
    QFont upright = m_sentence->font();
    upright.setWeight(QFont::Normal);
    m_sentence->setFont(upright);

    m_detail = new PlainLabel(Type::Body, Token::Muted, this);
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    m_detail->setWordWrap(true);
    m_detail->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth + space::pane, space::pane, space::pane, space::pane);
    row->setSpacing(space::pane);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void VerdictBand::show(Tone tone, Icon shape, const QString &sentence)
{
    m_tone = tone;
    m_icon->setIcon(shape, ink(tone));
    update();
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    announce(this, sentence);
}

void VerdictBand::setDetail(const QString &line, const QString &more)
{
    m_detail->setText(line);
    m_detail->setToolTip(more);
    m_detail->setVisible(!line.isEmpty());
    setAccessibleDescription(line);
}

QString VerdictBand::sentence() const
{
    return m_sentence->text();
}

void VerdictBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(tint(m_tone)));
    painter.fillRect(0, 0, edgeWidth, height(), color(ink(m_tone)));
    if (hasFocus()) {
        painter.setPen(color(Token::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace parting::ui
