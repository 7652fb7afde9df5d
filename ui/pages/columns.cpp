// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/columns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QDialog>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace parting::ui {

namespace {

constexpr int charactersPerLine = 72;

/// Draws a line where its content goes on above or below what is in sight. The content is measured when it is first
/// shown: most pages never are.
class Scrolled : public QScrollArea {
public:
    explicit Scrolled(QWidget *content) : m_content(content), m_above(line(this)), m_below(line(this))
    {
        m_content->setParent(this);
        m_content->hide();
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Scrolled::showMore);
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Scrolled::showMore);
        showMore();
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (!widget()) {
            setWidget(m_content);
            m_content->setAutoFillBackground(false);
        }
        QScrollArea::showEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        m_above->setGeometry(0, 0, width(), 1);
        m_below->setGeometry(0, height() - 1, width(), 1);
    }

private:
    void showMore()
    {
        const QScrollBar &bar = *verticalScrollBar();
        m_above->setVisible(bar.value() > bar.minimum());
        m_below->setVisible(bar.value() < bar.maximum());
    }

    QWidget *m_content = nullptr;
    QWidget *m_above = nullptr;
    QWidget *m_below = nullptr;
};

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
    auto *area = new Scrolled(content);
    area->setObjectName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void openOnScreen(QDialog *dialog, const QSize &wish)
{
    const QSize titleBar(0, rowHeight());
    dialog->resize(wish.boundedTo(dialog->screen()->availableSize() - titleBar));
    dialog->open();
}

} // namespace parting::ui
