// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/welcomepage.h"

#include "ui/pages/columns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

constexpr int iconSide = 64;

PlainLabel *centred(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_practice(new QPushButton(tr("Try practice")))
{
    setObjectName(u"welcomePage");
    auto *rings = new QLabel;
    rings->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    rings->setAlignment(Qt::AlignCenter);
    m_practice->setObjectName(u"tryPractice");
    m_practice->setAccessibleName(tr("Try practice"));
    m_practice->setIcon(icon(Icon::Practice));
    auto *column = new QWidget;
    column->setFixedWidth(textColumn());
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::group);
    words->addWidget(rings);
    words->addWidget(centred(new PlainLabel(Type::Title), tr("Part with a customer, properly")));
    words->addWidget(centred(new PlainLabel,
        tr("Parting shows what still stands in the way, helps to clear it, removes the reseller relationship and "
           "proves that it is gone.")));
    words->addWidget(m_practice, 0, Qt::AlignHCenter);
    words->addWidget(centred(new PlainLabel(Type::Small, Token::Muted),
        tr("Practice has made-up customers only. For real ones, start Parting with --access-token-file and a file that "
           "holds a Partner Center token.")));
    auto *across = new QHBoxLayout; // an aligned item of a column would not get the height that its lines need
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
}

void WelcomePage::focusFirst()
{
    m_practice->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
