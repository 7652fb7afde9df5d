// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/session.h"
#include "ui/theme/theme.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace parting::ui {

/// The menus of the window and what stands in them. They say what is wished; the window does it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow &window, const Session &);

    /// What can be done now. What cannot is off, and its tooltip says why.
    struct Possible {
        bool readCustomers = false;
        bool readCustomer = false;
        bool resetPractice = false;
        QString whyNoOtherAccount{}; ///< empty where one may sign out or change, as all that follow
        QString whyNoReset{};
        QString whyNoSuspend{}; ///< empty where it can be done, as the next ones
        QString whyNoClearing{};
        QString whyNoSoftExit{};
        QString whyNoEndOfDelegation{};
        QString whyNoRemoval{};
        QString whyNoTaking{}; ///< of the account: copying its summary, saving its holdings
    };
    void refresh(const Possible &);
    void showTheme(ThemeChoice);
    /// The other accounts, by id and name.
    void showAccounts(const QList<std::pair<QString, QString>> &);
    [[nodiscard]] QMenu *columns() const { return m_columns; }
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menus

    QAction *const readCustomers;
    QAction *const saveCustomers;
    QAction *const requestRelationship;
    QAction *const checkJournal;
    QAction *const resetPractice; ///< only there in practice
    QAction *const signOut; ///< only there where a person signed in
    QAction *const testConnection; ///< the same
    QAction *const addAccount;
    QAction *const changeAccount; ///< only there in an account of one's own
    QAction *const settings;
    QAction *const quit;
    QAction *const copy;
    QAction *const copyWithHeaders;
    QAction *const copySummary;
    QAction *const find;
    QAction *const readFocused;
    QAction *const goBack;
    QAction *const history;
    QAction *const nextPane;
    QAction *const previousPane;
    QAction *const readCustomer;
    QAction *const copyMicrosoftId;
    QAction *const saveHoldings;
    QAction *const customerHistory;
    QAction *const openPartnerCenter;
    QAction *const openAzurePortal;
    QAction *const suspendAll;
    QAction *const clearAll;
    QAction *const softExit;
    QAction *const endDelegatedAdmin;
    QAction *const removeRelationship;
    QAction *const shortcuts;
    QAction *const statuses;
    QAction *const saveReport;
    QAction *const about;

Q_SIGNALS:
    void themeChosen(parting::ui::ThemeChoice);
    void accountChosen(const QString &id);

private:
    void fillMenus(QMainWindow &, const Session &);
    void fillTheme(QMenu *);

    QMenu *m_accounts = nullptr;
    QMenu *m_columns = nullptr;
    QAction *m_themes[3]{};
};

} // namespace parting::ui
