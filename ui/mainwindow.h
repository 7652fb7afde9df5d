// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/domain/customer.h"
#include "core/service/session.h"
#include "ui/pages/desktop.h"
#include "ui/pages/services.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace parting::ui {

class AccountPane;
class ConnectionNote;
class CustomerCount;
class CustomersPane;
class HistoryPage;
class MainPages;
class MessageBar;
class ReadinessProgress;
class WindowActions;
class WindowTables;
class Workplace;
struct Message;

/// The window: the workplace or the history, and around them menus, title, status bar and dialogs. The services outlive
/// it; a Theme must exist. It looks as it did when it was last closed over the same data folder.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `account` is its right side: made beforehand, since both at once would take a turn of the event loop too long.
    MainWindow(const Services &, const Desktop &, std::unique_ptr<AccountPane> account);
    ~MainWindow() override;

    void setPartner(const Partner &);
    /// Shows and reads that customer, whether or not the list has it.
    void openCustomer(const CustomerId &);
    [[nodiscard]] CustomerId customer() const; ///< the one shown; empty when none is
    [[nodiscard]] bool runIsOn() const;
    void chooseTheme(ThemeChoice);
    /// Something about being signed in, above everything else; an empty sentence takes it away.
    void tellSession(const Message &);
    /// The accounts that one may change to, by id and name.
    void setAccounts(const QList<std::pair<QString, QString>> &accounts);
    void saveState() const; ///< closing does it, too

Q_SIGNALS:
    void settingsRequested();
    void practiceResetRequested(); ///< asked for and confirmed
    void sessionActionRequested(); ///< the button of what tellSession() said
    void signOutRequested(); ///< asked for and confirmed
    void connectionTestRequested();
    void accountRequested(const QString &id);
    void newAccountRequested();
    void accountChangeRequested(); ///< of the one that one is in

protected:
    void closeEvent(QCloseEvent *) override;

private:
    void arrange();
    void connectState();
    void connectReadiness(ReadinessReader &);
    void connectActions();
    void connectCustomerActions();
    void connectHistory();
    [[nodiscard]] HistoryPage *newHistory(const Services &);
    void connectSessionActions();
    void restoreState();
    void refreshActions();
    void refreshCount();
    void refreshTitle();

    const Session m_session;
    const Desktop m_desktop;
    const Clock m_clock;
    CustomerDirectory &m_directory;
    QTimer m_ageing; ///< what was read at 14:02 becomes what was read at 14:02 yesterday
    bool m_closing = false; ///< closing during a run was agreed to
    MessageBar *m_sessionMessage = nullptr;
    WindowActions *m_actions = nullptr;
    MainPages *m_pages = nullptr;
    Workplace *m_work = nullptr;
    WindowTables *m_tables = nullptr;
    CustomersPane *m_customers = nullptr;
    AccountPane *m_account = nullptr;
    CustomerCount *m_count = nullptr;
    ReadinessProgress *m_readiness = nullptr;
    ConnectionNote *m_note = nullptr;
};

} // namespace parting::ui
