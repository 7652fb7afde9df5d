// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountheader.h"

#include "ui/pages/looks.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/idlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace parting::ui {

namespace {

constexpr qint64 longWait = 5; // seconds

QString oneLine(const Address &address)
{
    QStringList parts = address.lines;
    parts << QStringList{address.postalCode, address.city}.join(u' ').trimmed() << address.state << address.country;
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace

QString AccountHeader::ageText(const AccountFacts &facts)
{
    const QDateTime &readAt = facts.snapshot.readAt;
    if (facts.earlier && facts.reading)
        return tr("%1 · reading…", "as of 14:02 yesterday · reading…").arg(texts::asOf(readAt, facts.now));
    const qint64 waited = facts.readingSince.secsTo(facts.now);
    if (facts.reading && waited >= longWait)
        return tr("reading for %1…").arg(texts::duration(std::chrono::seconds(waited)));
    if (facts.reading)
        return tr("reading…");
    if (!readAt.isValid())
        return tr("not read yet");
    if (facts.offline)
        return tr("offline, %1", "offline, as of 14:02 yesterday").arg(texts::asOf(readAt, facts.now));
    return facts.earlier ? texts::asOf(readAt, facts.now) : texts::age(readAt, facts.now);
}

AccountHeader::AccountHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"accountHeader");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    m_breadcrumb = new ElidedLabel(Type::Small, Token::Muted);
    m_breadcrumb->setObjectName(u"breadcrumb");
    layout->addWidget(m_breadcrumb);
    layout->addLayout(titleLine());
    layout->addLayout(idLine());
    m_address = new ElidedLabel(Type::Small, Token::Muted);
    m_address->setObjectName(u"address");
    layout->addWidget(m_address);
}

QLayout *AccountHeader::titleLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::control);
    m_name = new ElidedLabel(Type::Title);
    m_name->setObjectName(u"companyTitle");
    m_age = new PlainLabel(Type::Small, Token::Muted);
    m_age->setObjectName(u"age");
    m_readAgain = new QPushButton(icon(Icon::Refresh), tr("Read again"));
    m_readAgain->setObjectName(u"readAgain");
    m_readAgain->setAccessibleName(tr("Read again"));
    m_stopReading = new QPushButton(icon(Icon::Stop), tr("Stop reading"));
    m_stopReading->setObjectName(u"stopReading");
    m_stopReading->setAccessibleName(tr("Stop reading"));
    auto *history = new QToolButton;
    history->setObjectName(u"accountHistory");
    history->setAccessibleName(tr("History of this customer"));
    history->setToolTip(history->accessibleName());
    history->setIcon(icon(Icon::History));
    history->setAutoRaise(true);
    history->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_name, 1);
    line->addWidget(m_age);
    line->addWidget(history);
    line->addWidget(m_readAgain);
    line->addWidget(m_stopReading);
    connect(m_readAgain, &QPushButton::clicked, this, &AccountHeader::readAgainRequested);
    connect(m_stopReading, &QPushButton::clicked, this, &AccountHeader::stopReadingRequested);
    connect(history, &QToolButton::clicked, this, &AccountHeader::historyRequested);
    return line;
}

QLayout *AccountHeader::idLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::pane);
    m_relationship = new ChipLabel;
    m_relationship->setObjectName(u"relationship");
    m_domain = new ElidedLabel;
    m_domain->setObjectName(u"domain");
    m_id = new IdLabel(tr("Microsoft ID"));
    m_id->setObjectName(u"microsoftId");
    line->addWidget(m_relationship);
    line->addWidget(m_domain, 1);
    line->addWidget(m_id);
    return line;
}

void AccountHeader::show(const AccountFacts &facts)
{
    showCustomer(facts);
    showAge(facts);
}

void AccountHeader::showCustomer(const AccountFacts &facts)
{
    const bool read = facts.snapshot.customer && *facts.snapshot.customer;
    const Customer customer = shownCustomer(facts);
    const QString name = customer.companyName.isEmpty() ? tr("(no name)") : texts::plain(customer.companyName);
    m_breadcrumb->setFullText(tr("Customers › %1 › Account").arg(name));
    m_name->setFullText(name);
    m_domain->setFullText(texts::plain(customer.domain));
    m_id->setId(customer.id.toString());
    m_relationship->setVisible(read);
    if (read)
        m_relationship->setChip(chip(lookOf(customer.relationship.value), texts::word(customer.relationship)));
    m_address->setFullText(texts::plain(oneLine(customer.address)));
    m_address->setVisible(!customer.address.isEmpty());
}

void AccountHeader::showAge(const AccountFacts &facts)
{
    const bool focused = m_readAgain->hasFocus() || m_stopReading->hasFocus();
    m_age->setText(ageText(facts));
    m_age->setToolTip(facts.reading ? tr("A request may take 30 s and is made up to four times") : QString());
    m_readAgain->setVisible(!facts.reading);
    m_stopReading->setVisible(facts.reading);
    if (focused)
        focusFirst();
}

void AccountHeader::focusFirst()
{
    (m_stopReading->isVisibleTo(this) ? m_stopReading : m_readAgain)->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
