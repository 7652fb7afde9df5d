// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/columns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollArea>

namespace parting::ui {

namespace {

constexpr int charactersPerLine = 72;

} // namespace

int textColumn()
{
    return QFontMetrics(font(Type::Body)).averageCharWidth() * charactersPerLine;
}

QFont semibold()
{
    QFont face = font(Type::Body);
    face.setWeight(QFont::DemiBold);
    return face;
}

PlainLabel *sectionTitle(const QString &text)
{
    auto *title = new PlainLabel;
    title->setFont(semibold());
    title->setWordWrap(true);
    title->setText(text);
    return title;
}

QWidget *bullet(const QString &sentence)
{
    auto *dot = new PlainLabel;
    dot->setText(u"•"_qs);
    auto *words = new PlainLabel;
    words->setWordWrap(true);
    words->setText(sentence);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(dot, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

QScrollArea *scrolled(QWidget *content, const char16_t *name)
{
    guardScrolling();
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace parting::ui
