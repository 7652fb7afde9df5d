// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/line.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace parting::ui {
namespace {

class Line : public QWidget {
public:
    explicit Line(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::Divider)); }
};

} // namespace

QWidget *line(QWidget *parent)
{
    return new Line(parent);
}

} // namespace parting::ui
