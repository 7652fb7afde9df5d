// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/signinstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

QPushButton *stepButton(const char16_t *name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromUtf16(name));
    made->setAccessibleName(text);
    return made;
}

PlainLabel *wrapped(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void arrangeStep(QWidget *step, const QList<QWidget *> &lines, const QList<QPushButton *> &buttons, QWidget *below)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    for (QWidget *line : lines)
        column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::control);
    for (QPushButton *one : buttons)
        row->addWidget(one);
    row->addStretch(1);
    column->addLayout(row);
    if (below)
        column->addWidget(below);
    column->addStretch(1);
}

} // namespace parting::ui
