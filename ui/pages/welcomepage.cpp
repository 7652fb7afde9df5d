// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/welcomepage.h"

#include "ui/pages/columns.h"
#include "ui/text/texts.h"
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

/// Below each other, as wide as the widest.
QWidget *equallyWide(const QList<QPushButton *> &buttons)
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::control);
    for (QPushButton *button : buttons)
        rows->addWidget(button);
    return column;
}

} // namespace

WelcomePage::WelcomePage(const QList<std::pair<QString, QString>> &accounts, QWidget *parent)
    : QWidget(parent)
    , m_signIn(new QPushButton(accounts.isEmpty() ? tr("Sign in") : tr("Add account")))
    , m_practice(new QPushButton(tr("Try practice")))
{
    setObjectName(u"welcomePage");
    auto *rings = new QLabel;
    rings->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    rings->setAlignment(Qt::AlignCenter);
    m_signIn->setObjectName(u"signIn");
    m_signIn->setAccessibleName(m_signIn->text());
    m_signIn->setIcon(icon(Icon::Person));
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
    QList<QPushButton *> buttons;
    for (const auto &[id, name] : accounts) {
        auto *account = new QPushButton(QString(texts::plain(name)).replace(u'&', QStringLiteral("&&")));
        account->setObjectName(QStringLiteral("account-") + id);
        account->setAccessibleName(tr("Sign in to %1").arg(texts::plain(name)));
        account->setIcon(icon(Icon::Company));
        buttons.append(account);
        connect(account, &QPushButton::clicked, this, [this, chosen = id] { Q_EMIT accountChosen(chosen); });
    }
    buttons << m_signIn << m_practice;
    m_first = buttons.first();
    words->addWidget(equallyWide(buttons), 0, Qt::AlignHCenter);
    words->addWidget(centred(new PlainLabel(Type::Small, Token::Muted),
        tr("Practice has made-up customers only. Before anybody signs in to the real ones, an administrator registers "
           "Parting in Microsoft Entra; the README says how, step by step.")));
    auto *across = new QHBoxLayout; // an aligned item of a column would not get the height that its lines need
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::signInRequested);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
}

void WelcomePage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
