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
#include <QScrollArea>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

constexpr Cloud offered[]{Cloud::Global, Cloud::UsGovernment, Cloud::China, Cloud::Custom};

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
    buildFields();
    arrangeFields();
    auto *column = new QWidget;
    column->setFixedWidth(textColumn());
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, space::page, 0, space::page);
    lines->setSpacing(space::group);
    lines->addStretch(1);
    lines->addWidget(wrapped(new PlainLabel(Type::Title), tr("Your partner account")));
    lines->addWidget(wrapped(new PlainLabel,
        tr("An administrator registers Parting once in Microsoft Entra and tells you tenant and client ID. How that is "
           "done stands in the README.")));
    lines->addWidget(wrapped(new PlainLabel(Type::Small, Token::Muted),
        tr("For direct-bill partners and indirect providers. Microsoft gives indirect resellers no access to its API: "
           "their provider has to act.")));
    lines->addLayout(m_fields);
    lines->addWidget(m_flaw);
    lines->addWidget(buildButtons());
    lines->addStretch(2);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrolled(content, u"accountFormScroll"));
    setAccount(accountIn(Cloud::Global));
}

void AccountForm::buildFields()
{
    m_cloud = named(new QComboBox, u"cloud", tr("Cloud"));
    for (const Cloud cloud : offered)
        m_cloud->addItem(texts::word(cloud), QVariant::fromValue(int(cloud)));
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &AccountForm::takeCloud);
    m_name = field(u"accountName", tr("Name"), tr("What you call this account"));
    m_tenant = field(u"tenant", tr("Tenant"), QStringLiteral("contoso.onmicrosoft.com"));
    m_clientId = field(u"clientId", tr("Client ID"), QStringLiteral("1a2b3c4d-0000-4000-8000-000000000000"));
    m_baseUrl = field(u"baseUrl", tr("API address"), {});
    m_authority = field(u"authority", tr("Sign-in address"), {});
    m_scope = field(u"scope", tr("Scope"), {});
    m_integrationSandbox = named(new QCheckBox(tr("This is Microsoft's integration sandbox")), u"integrationSandbox",
        tr("This is Microsoft's integration sandbox"));
    m_integrationSandbox->setToolTip(tr("There, ending a relationship deletes the customer's tenant"));
    m_readOnly =
        named(new QCheckBox(tr("Only look, change nothing")), u"accountReadOnly", tr("Only look, change nothing"));
    m_flaw = named(new FocusText(tr("What is missing")), u"accountFlaw", tr("What is missing"));
    m_flaw->setWordWrap(true);
}

void AccountForm::arrangeFields()
{
    m_fields = new QFormLayout;
    m_fields->setSpacing(space::control);
    m_fields->addRow(tr("C&loud"), m_cloud);
    m_fields->addRow(tr("&Name"), m_name);
    m_fields->addRow(tr("&Tenant"), m_tenant);
    m_fields->addRow(tr("Client &ID"), m_clientId);
    m_fields->addRow(tr("A&PI address"), m_baseUrl);
    m_fields->addRow(tr("&Sign-in address"), m_authority);
    m_fields->addRow(tr("S&cope"), m_scope);
    m_fields->addRow(QString(), m_integrationSandbox);
    m_fields->addRow(QString(), m_readOnly);
}

QWidget *AccountForm::buildButtons()
{
    m_go = named(new QPushButton(tr("Go on to sign-in")), u"acceptAccount", tr("Go on to sign-in"));
    m_go->setDefault(true);
    auto *back = named(new QPushButton(tr("Back")), u"leaveAccountForm", tr("Back"));
    connect(m_go, &QPushButton::clicked, this, &AccountForm::accept);
    connect(back, &QPushButton::clicked, this, &AccountForm::leaveRequested);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::control);
    row->addWidget(m_go);
    row->addWidget(back);
    row->addStretch(1);
    return buttons;
}

void AccountForm::setAccount(const PartnerAccount &account)
{
    m_before = m_addresses = account;
    m_cloud->setCurrentIndex(m_cloud->findData(int(account.cloud)));
    m_name->setText(account.name);
    m_tenant->setText(account.tenant);
    m_clientId->setText(account.clientId);
    m_integrationSandbox->setChecked(account.integrationSandbox);
    m_readOnly->setChecked(account.readOnly);
    showAddresses();
    check();
}

PartnerAccount AccountForm::account() const
{
    const bool custom = cloud() == Cloud::Custom;
    PartnerAccount account = m_before;
    account.cloud = cloud();
    account.baseUrl = custom ? QUrl(m_baseUrl->text().trimmed(), QUrl::StrictMode) : m_addresses.baseUrl;
    account.authority = custom ? QUrl(m_authority->text().trimmed(), QUrl::StrictMode) : m_addresses.authority;
    account.scope = custom ? m_scope->text().trimmed() : m_addresses.scope;
    account.name = m_name->text().trimmed();
    account.tenant = m_tenant->text().trimmed();
    account.clientId = m_clientId->text().trimmed();
    account.integrationSandbox = m_integrationSandbox->isChecked();
    account.readOnly = m_readOnly->isChecked();
    return account;
}

Cloud AccountForm::cloud() const
{
    return Cloud(m_cloud->currentData().toInt());
}

void AccountForm::takeCloud()
{
    if (cloud() == m_before.cloud)
        m_addresses = m_before;
    else if (cloud() != Cloud::Custom)
        m_addresses = accountIn(cloud());
    showAddresses();
    check();
}

void AccountForm::showAddresses()
{
    m_baseUrl->setText(m_addresses.baseUrl.toString());
    m_authority->setText(m_addresses.authority.toString());
    m_scope->setText(m_addresses.scope);
    for (QLineEdit *edit : {m_baseUrl, m_authority, m_scope})
        m_fields->setRowVisible(edit, cloud() == Cloud::Custom);
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
