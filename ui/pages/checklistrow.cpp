// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/checklistrow.h"

#include "ui/pages/actionline.h"
#include "ui/pages/looks.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

namespace parting::ui {

namespace {

constexpr int chipWidth = 15; // in average characters, so that titles stand in one line
constexpr int mostNamed = 12;

QString labelFor(RowAction action)
{
    switch (action) {
    case RowAction::None:
        return {};
    case RowAction::Suspend:
        return ChecklistRowView::tr("Suspend");
    case RowAction::SuspendAll:
        return ChecklistRowView::tr("Suspend all");
    case RowAction::Cancel:
        return ChecklistRowView::tr("Cancel subscription");
    case RowAction::CancelAll:
        return ChecklistRowView::tr("Cancel subscriptions");
    case RowAction::CancelOrder:
        return ChecklistRowView::tr("Cancel order");
    case RowAction::CancelOrders:
        return ChecklistRowView::tr("Cancel orders");
    case RowAction::EndDelegatedAdmin:
        return ChecklistRowView::tr("End it");
    case RowAction::HowTo:
        return ChecklistRowView::tr("How to");
    case RowAction::Why:
        return ChecklistRowView::tr("Why");
    case RowAction::ReadAgain:
        return ChecklistRowView::tr("Read again");
    }
    Q_UNREACHABLE();
}

bool explains(RowAction action)
{
    return action == RowAction::HowTo || action == RowAction::Why;
}

QString nameOf(const Finding &finding)
{
    const QString name = texts::plain(finding.subjectName.isEmpty() ? finding.subjectId : finding.subjectName);
    return finding.quantity > 0 ? ChecklistRowView::tr("%1, %n seat(s)", nullptr, finding.quantity).arg(name) : name;
}

QString namesOf(const std::vector<Finding> &findings)
{
    QStringList names;
    const int all = static_cast<int>(findings.size());
    for (int i = 0; i < std::min(all, mostNamed); ++i)
        if (const QString name = nameOf(findings[static_cast<std::size_t>(i)]); !name.isEmpty())
            names << u"• "_qs + name;
    if (all > mostNamed)
        names << ChecklistRowView::tr("and %n more", nullptr, all - mostNamed);
    return names.join(u'\n');
}

} // namespace

ChecklistRowView::ChecklistRowView(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"checklistRow");
    setFocusPolicy(Qt::StrongFocus);
    m_state = new ChipLabel;
    m_title = new PlainLabel;
    m_title->setObjectName(u"rowTitle");
    m_title->setWordWrap(true);
    m_reason = new PlainLabel(Type::Body, Token::Muted);
    m_reason->setObjectName(u"rowReason");
    m_reason->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setObjectName(u"rowAction");
    buildExplanation();
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(space::pane, space::control, space::pane, space::control);
    m_layout->setHorizontalSpacing(space::pane);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(1, 1);
    arrange(false);
    connect(m_button, &QPushButton::clicked, this, &ChecklistRowView::act);
}

void ChecklistRowView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isNarrow(this) != m_narrow)
        arrange(!m_narrow);
}

/// Chip, words and button side by side; where it is narrow the words stand below the other two.
void ChecklistRowView::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_title, m_reason, m_button, m_explanation})
        m_layout->removeWidget(part);
    const int words = narrow ? 0 : 1, line = narrow ? 1 : 0, across = narrow ? 3 : 1;
    const int chipColumn = fontMetrics().averageCharWidth() * chipWidth + 2 * space::group;
    m_layout->setColumnMinimumWidth(0, narrow ? 0 : chipColumn);
    m_layout->addWidget(m_state, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    m_layout->addWidget(m_title, line, words, 1, across);
    m_layout->addWidget(m_reason, line + 1, words, 1, across);
    m_layout->addWidget(m_button, 0, 2, narrow ? 1 : 2, 1, Qt::AlignVCenter);
    m_layout->addWidget(m_explanation, 3, words, 1, narrow ? 3 : 2);
}

std::vector<QWidget *> ChecklistRowView::stops()
{
    return {this, m_button, m_link};
}

void ChecklistRowView::buildExplanation()
{
    m_explanation = new QWidget;
    m_explanation->setObjectName(u"explanation");
    m_explanation->hide();
    m_holdings = new PlainLabel;
    m_holdings->setObjectName(u"rowHoldings");
    m_holdings->setWordWrap(true);
    m_howTo = new PlainLabel;
    m_howTo->setObjectName(u"howTo");
    m_howTo->setWordWrap(true);
    m_link = new QPushButton(icon(Icon::Open), {});
    m_link->setObjectName(u"openLink");
    auto *layout = new QVBoxLayout(m_explanation);
    layout->setContentsMargins(0, space::tight, 0, space::tight);
    layout->setSpacing(space::control);
    layout->addWidget(m_holdings);
    layout->addWidget(m_howTo);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_url); });
}

void ChecklistRowView::show(
    const ChecklistRow &row, const CustomerId &customer, const QDateTime &now, bool writable, const QString &whyNot)
{
    m_row = row;
    const int count = static_cast<int>(row.check.findings.size());
    m_state->setChip(chip(lookOf(row.check.state), texts::word(row.check.state)));
    m_title->setText(texts::kind(row.check.kind, count));
    m_reason->setText(texts::reason(row.check, now));
    setAccessibleName(QStringList{m_title->text(), m_state->chip().text, m_reason->text()}.join(u". "));
    showButton(writable, whyNot);
    showExplanation(customer, now);
}

void ChecklistRowView::showButton(bool writable, const QString &whyNot)
{
    const QString label = labelFor(m_row.action);
    const bool writes = !m_row.wish.kinds.empty();
    m_button->setVisible(!label.isEmpty());
    m_button->setText(label);
    m_button->setAccessibleName(label);
    m_button->setEnabled(!writes || writable);
    m_button->setAccessibleDescription(writes && !writable ? whyNot : m_title->text());
    m_button->setToolTip(writes && !writable ? whyNot : QString());
    m_button->setCheckable(explains(m_row.action));
}

void ChecklistRowView::showExplanation(const CustomerId &customer, const QDateTime &now)
{
    const texts::HowTo howTo = texts::howTo(m_row.check, now, customer);
    m_url = howTo.url;
    m_holdings->setText(namesOf(m_row.check.findings));
    m_holdings->setVisible(!m_holdings->text().isEmpty());
    m_howTo->setText(howTo.text);
    m_link->setText(howTo.linkText);
    m_link->setAccessibleName(howTo.linkText);
    m_link->setVisible(!howTo.url.isEmpty());
    m_explanation->setVisible(m_button->isChecked());
}

void ChecklistRowView::act()
{
    if (!m_row.wish.kinds.empty())
        Q_EMIT clearRequested(m_row.wish);
    else if (explains(m_row.action))
        m_explanation->setVisible(m_button->isChecked());
    else if (m_row.action == RowAction::ReadAgain)
        Q_EMIT readAgainRequested();
}

void ChecklistRowView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(2, 2, -2, -2);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace parting::ui
