// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    WindowActions(QMainWindow &window, bool practice);

    /// What can be done now. What cannot is off, and its tooltip says why.
    struct Possible {
        bool readCustomers = false;
        bool readCustomer = false;
        bool resetPractice = false;
        QString whyNoReset{};
        QString whyNoSuspend{}; ///< empty where it can be done, as the next
        QString whyNoRemoval{};
        QString whyNoTaking{}; ///< of the account: copying its summary, saving its holdings
    };
    void refresh(const Possible &);
    void showTheme(ThemeChoice);
    [[nodiscard]] QMenu *columns() const { return m_columns; }
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menus

    QAction *const readCustomers;
    QAction *const saveCustomers;
    QAction *const checkJournal;
    QAction *const resetPractice; ///< only there in practice
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
    QAction *const suspendAll;
    QAction *const removeRelationship;
    QAction *const shortcuts;
    QAction *const statuses;
    QAction *const saveReport;
    QAction *const about;

Q_SIGNALS:
    void themeChosen(parting::ui::ThemeChoice);

private:
    void fillMenus(QMainWindow &, bool practice);
    void fillTheme(QMenu *);

    QMenu *m_columns = nullptr;
    QAction *m_themes[3]{};
};

} // namespace parting::ui
