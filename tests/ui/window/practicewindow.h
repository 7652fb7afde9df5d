// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/auth/tokenfile.h"
#include "core/sandbox/sandbox.h"
#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/history.h"
#include "core/service/lastreads.h"
#include "core/service/offboarding.h"
#include "core/service/readinessreader.h"
#include "core/storage/journal.h"
#include "ui/mainwindow.h"
#include "ui/pages/desktop.h"

#include <QTemporaryDir>

#include <memory>

class QLabel;
class QTableView;

namespace parting::test {

/// The whole window over a practice server of its own. Worked by keys and mouse on widgets found by object name.
class PracticeWindow {
public:
    explicit PracticeWindow(sandbox::Options options = {}, const QString &dataFolder = {},
        const ui::Desktop &desktop = ui::Desktop::real());
    ~PracticeWindow();

    void open(); ///< shows the window, waits until it is active, and begins to read the list
    void close();

    template <class Widget = QWidget> [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QString count() const; ///< what the status bar says
    [[nodiscard]] QString currentCompany() const;
    [[nodiscard]] bool waitUntilComplete() const;
    void click(const char *name) const;
    void click(const char *in, const char *name) const;
    void type(const QString &text) const; ///< into what has the keyboard
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] int reads(const QString &pathPart) const; ///< GETs that the server has seen

private:
    QTemporaryDir m_temporary;
    QString m_folder;

public:
    std::unique_ptr<sandbox::Server> server;

private:
    Session m_session;
    Clock m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PartnerApi> m_api;
    std::unique_ptr<PartnerApi> m_apiBehind;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AccountReader> m_reader;
    std::unique_ptr<Offboarding> m_offboarding;
    std::unique_ptr<History> m_history;

public:
    std::unique_ptr<CustomerDirectory> directory;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<LastReads> lastReads;
    std::unique_ptr<ReadinessBook> book;
    std::unique_ptr<ReadinessReader> readiness;
    std::unique_ptr<ui::MainWindow> window; ///< last: it goes first
};

} // namespace parting::test
