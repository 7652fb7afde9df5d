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
    label->setMaximumWidth(textColumn());
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::group);
    layout->addStretch(2);
    layout->addWidget(rings);
    layout->addWidget(centred(new PlainLabel(Type::Title), tr("Part with a customer, properly")));
    layout->addWidget(centred(new PlainLabel,
        tr("Parting shows what still stands in the way, helps to clear it, removes the reseller relationship and "
           "proves that it is gone.")));
    layout->addWidget(m_practice, 0, Qt::AlignHCenter);
    layout->addWidget(centred(new PlainLabel(Type::Small, Token::Muted),
        tr("Practice has made-up customers only. For real ones, start Parting with --access-token-file and a file that "
           "holds a Partner Center token.")));
    layout->addStretch(3);
    for (int i = 0; i < layout->count(); ++i)
        if (auto *widget = layout->itemAt(i)->widget(); widget && widget != m_practice)
            layout->setAlignment(widget, Qt::AlignHCenter);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
}

void WelcomePage::focusFirst()
{
    m_practice->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
