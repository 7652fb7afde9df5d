// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountform.h"

#include "ui/pages/columns.h"
#include "ui/text/signintexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focustext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

constexpr Cloud offered[]{Cloud::Global, Cloud::UsGovernment, Cloud::China};

template <class Widget> Widget *named(Widget *widget, const char16_t *name, const QString &label)
{
    widget->setObjectName(QString::fromUtf16(name));
    widget->setAccessibleName(label);
    return widget;
}

PlainLabel *wrapped(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

QLineEdit *AccountForm::field(const char16_t *name, const QString &label, const QString &hint)
{
    auto *edit = named(new QLineEdit, name, label);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(253);
    connect(edit, &QLineEdit::textChanged, this, &AccountForm::check);
    connect(edit, &QLineEdit::returnPressed, this, &AccountForm::accept);
    return edit;
}

AccountForm::AccountForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"accountForm");
    m_cloud = named(new QComboBox, u"cloud", tr("Cloud"));
    for (const Cloud cloud : offered)
        m_cloud->addItem(texts::word(cloud), QVariant::fromValue(int(cloud)));
    m_name = field(u"accountName", tr("Name"), tr("What you call this account"));
    m_tenant = field(u"tenant", tr("Tenant"), QStringLiteral("contoso.onmicrosoft.com"));
    m_clientId = field(u"clientId", tr("Client ID"), QStringLiteral("1a2b3c4d-0000-4000-8000-000000000000"));
    m_integrationSandbox = named(new QCheckBox(tr("This is Microsoft's integration sandbox")), u"integrationSandbox",
        tr("This is Microsoft's integration sandbox"));
    m_integrationSandbox->setToolTip(tr("There, ending a relationship deletes the customer's tenant"));
    m_readOnly =
        named(new QCheckBox(tr("Only look, change nothing")), u"accountReadOnly", tr("Only look, change nothing"));
    m_flaw = named(new FocusText(tr("What is missing")), u"accountFlaw", tr("What is missing"));
    m_flaw->setWordWrap(true);
    m_go = named(new QPushButton(tr("Go on to sign-in")), u"acceptAccount", tr("Go on to sign-in"));
    m_go->setDefault(true);
    auto *back = named(new QPushButton(tr("Back")), u"leaveAccountForm", tr("Back"));
    connect(m_go, &QPushButton::clicked, this, &AccountForm::accept);
    connect(back, &QPushButton::clicked, this, &AccountForm::leaveRequested);

    auto *form = new QFormLayout;
    form->setSpacing(space::control);
    form->addRow(tr("C&loud"), m_cloud);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Tenant"), m_tenant);
    form->addRow(tr("Client &ID"), m_clientId);
    form->addRow(QString(), m_integrationSandbox);
    form->addRow(QString(), m_readOnly);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::control);
    buttons->addWidget(m_go);
    buttons->addWidget(back);
    buttons->addStretch(1);

    auto *column = new QWidget;
    column->setFixedWidth(textColumn());
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, space::page, 0, space::page);
    lines->setSpacing(space::group);
    lines->addWidget(wrapped(new PlainLabel(Type::Title), tr("Your partner account")));
    lines->addWidget(wrapped(new PlainLabel,
        tr("An administrator registers Parting once in Microsoft Entra and tells you tenant and client ID. How that is "
           "done stands in the README.")));
    lines->addLayout(form);
    lines->addWidget(m_flaw);
    lines->addLayout(buttons);
    lines->addStretch(1);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    setAccount(accountIn(Cloud::Global));
}

void AccountForm::setAccount(const PartnerAccount &account)
{
    m_before = account;
    m_cloud->setCurrentIndex(m_cloud->findData(int(account.cloud)));
    m_name->setText(account.name);
    m_tenant->setText(account.tenant);
    m_clientId->setText(account.clientId);
    m_integrationSandbox->setChecked(account.integrationSandbox);
    m_readOnly->setChecked(account.readOnly);
    check();
}

PartnerAccount AccountForm::account() const
{
    const Cloud cloud = m_cloud->currentIndex() < 0 ? m_before.cloud : Cloud(m_cloud->currentData().toInt());
    PartnerAccount account = cloud == m_before.cloud ? m_before : accountIn(cloud);
    account.id = m_before.id;
    account.colour = m_before.colour;
    account.name = m_name->text().trimmed();
    account.tenant = m_tenant->text().trimmed();
    account.clientId = m_clientId->text().trimmed();
    account.integrationSandbox = m_integrationSandbox->isChecked();
    account.readOnly = m_readOnly->isChecked();
    return account;
}

void AccountForm::check()
{
    const QList<AccountFlaw> flaws = flawsIn(account());
    m_go->setEnabled(flaws.isEmpty());
    m_flaw->setSentence(flaws.isEmpty() ? QString() : texts::sentence(flaws.first()));
}

void AccountForm::accept()
{
    if (m_go->isEnabled())
        Q_EMIT accepted(account());
}

void AccountForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
