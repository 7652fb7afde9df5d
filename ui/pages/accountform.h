// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/partneraccount.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace parting::ui {

class FocusText;

/// Where a partner account is described, before anybody signs in to it: cloud, tenant and the app's registration. The
/// addresses of a cloud are its own; whoever needs others begins with those of the cloud chosen before.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Begins with this account; its id, colour and the addresses of a cloud that stays are kept.
    void setAccount(const PartnerAccount &);
    [[nodiscard]] PartnerAccount account() const;
    void focusFirst();

Q_SIGNALS:
    void accepted(const parting::PartnerAccount &); ///< without flaws
    void leaveRequested();

private:
    QLineEdit *field(const char16_t *name, const QString &label, const QString &hint);
    void buildFields();
    void arrangeFields();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] Cloud cloud() const;
    void takeCloud();
    void showAddresses();
    void check();
    void accept();

    PartnerAccount m_before;
    PartnerAccount m_addresses; ///< of the cloud chosen last
    QFormLayout *m_fields = nullptr;
    QComboBox *m_cloud = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_scope = nullptr;
    QCheckBox *m_integrationSandbox = nullptr;
    QCheckBox *m_readOnly = nullptr;
    FocusText *m_flaw = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace parting::ui
