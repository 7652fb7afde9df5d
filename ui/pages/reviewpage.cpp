// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/reviewpage.h"

#include "core/workflow/confirm.h"
#include "ui/pages/actionline.h"
#include "ui/pages/columns.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/reviewcontent.h"
#include "ui/pages/reviewtexts.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {

namespace {

struct NameWords {
    QString name{}; ///< for assistive tools
    QString request{};
};

NameWords wordsFor(const NameToType &name)
{
    const QString text = texts::plain(name.text);
    switch (name.which) {
    case TypedName::Company:
        return {ReviewPage::tr("Company name"), ReviewPage::tr("Type the company name to confirm: %1").arg(text)};
    case TypedName::Domain:
        return {ReviewPage::tr("Domain"), ReviewPage::tr("Type the domain to confirm: %1").arg(text)};
    case TypedName::Id:
        return {ReviewPage::tr("Microsoft ID"), ReviewPage::tr("Type the Microsoft ID to confirm: %1").arg(text)};
    }
    Q_UNREACHABLE();
}

bool isEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::KeyRelease)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QString partnerText(const Partner &partner)
{
    const QString name = texts::plain(partner.companyName.isEmpty() ? partner.id : partner.companyName);
    const QString domain = texts::plain(partner.domain.isEmpty() ? partner.tenantId : partner.domain);
    return ReviewPage::tr("You act as %1 (%2).").arg(name, domain);
}

} // namespace

ReviewPage::ReviewPage(const Review &review, const NameToType &name, bool asksForSandbox, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
{
    setObjectName(u"reviewPage");
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::pane, space::group, space::pane);
    page->setSpacing(space::pane);
    const bool removal = review.kind == RunKind::Remove;
    buildHead(page);
    m_content = new ReviewContent(review, asksForSandbox && removal);
    page->addWidget(scrolled(m_content, u"reviewScroll"), 1);
    if (isIrreversible(review))
        buildName(page, name);
    buildButtons(page);
    connect(m_content, &ReviewContent::changed, this, &ReviewPage::showButton);
    connect(m_content, &ReviewContent::delegatedAdminToggled, this, &ReviewPage::delegatedAdminToggled);
    showButton();
}

void ReviewPage::buildHead(QVBoxLayout *page)
{
    const auto &customer = m_review.snapshot.customer;
    const Customer who = customer && *customer ? **customer : Customer{.id = m_review.snapshot.id};
    auto *header = new PageHeader;
    header->show(who.companyName, who.domain, m_review.snapshot.id.toString(), tr("Review"));
    auto *partner = new PlainLabel;
    partner->setObjectName(u"actingAs");
    partner->setWordWrap(true);
    partner->setText(partnerText(m_review.partner));
    auto *message = new MessageBar;
    page->addWidget(header);
    page->addWidget(partner);
    page->addWidget(message);
    if (m_review.changedSinceLast)
        message->show({.tone = Tone::Attention,
            .sentence = tr("The account changed since you reviewed it, so nothing was sent."),
            .nextStep = tr("This is how it stands now. Read it again before you go on.")});
}

void ReviewPage::buildName(QVBoxLayout *page, const NameToType &name)
{
    const NameWords words = wordsFor(name);
    m_expected = name.text;
    auto *label = new PlainLabel;
    label->setObjectName(u"typedNameLabel");
    label->setWordWrap(true);
    label->setText(words.request);
    m_name = new QLineEdit;
    m_name->setObjectName(u"typedName");
    m_name->setAccessibleName(words.name);
    m_name->setMaximumWidth(textColumn());
    auto *field = new QVBoxLayout;
    field->setSpacing(space::tight);
    field->addWidget(label);
    field->addWidget(m_name);
    page->addLayout(field);
    connect(m_name, &QLineEdit::textChanged, this, &ReviewPage::showButton);
}

void ReviewPage::buildButtons(QVBoxLayout *page)
{
    m_confirm = new QPushButton(reviewTexts(m_review).confirm);
    m_confirm->setObjectName(u"confirm");
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->installEventFilter(this);
    if (isIrreversible(m_review))
        markDestructive(m_confirm);
    m_back = new QPushButton(icon(Icon::Back), tr("Back to account"));
    m_back->setObjectName(u"backToAccount");
    m_back->setAccessibleName(tr("Back to account"));
    m_why = new FocusText(tr("Why not"));
    m_why->setObjectName(u"whyNotConfirm");
    page->addWidget(new ActionLine(m_confirm, m_why, m_back));
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_content->confirmation()); });
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::left);
}

QString ReviewPage::missing() const
{
    if (m_review.writes.empty())
        return tr("There is nothing left to do here.");
    if (m_review.kind == RunKind::Remove && !m_review.assessment.removable())
        return tr("Something stands in the way now. Go back to the account to see what.");
    if (const int ticks = m_content->missingTicks(); ticks > 0)
        return tr("%n tick(s) missing above: what could not be checked.", nullptr, ticks);
    if (!m_content->sandboxAnswered())
        return tr("The question above about Microsoft's integration sandbox has no answer yet.");
    if (m_name && !matches(m_name->text(), m_expected))
        return m_name->text().isEmpty() ? tr("The name has not been typed yet.")
                                        : tr("What is typed is not the same yet.");
    return {};
}

void ReviewPage::showButton()
{
    const QString why = missing();
    m_confirm->setEnabled(why.isEmpty());
    m_confirm->setAccessibleDescription(why);
    m_why->setSentence(why);
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_confirm && isEnter(*event)) || QWidget::eventFilter(watched, event);
}

void ReviewPage::presumeSandbox(bool isSandbox)
{
    m_content->presumeSandbox(isSandbox);
}

void ReviewPage::follow(const ReviewPage &before)
{
    m_content->giveNotes(before.m_content->confirmation());
    m_content->focusDelegatedAdmin();
}

void ReviewPage::focusFirst()
{
    (m_name ? static_cast<QWidget *>(m_name) : m_back)->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
