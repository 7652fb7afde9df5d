// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewindow.h"

#include "ui/pages/accountpane.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace parting::test {

PracticeWindow::PracticeWindow(sandbox::Options options, const QString &dataFolder, const ui::Desktop &desktop)
    : m_folder(dataFolder.isEmpty() ? m_temporary.path() : dataFolder)
    , server(*sandbox::Server::start(std::move(options)))
{
    const QString url = QString::fromStdString(server->baseUrl());
    m_session = {.world = Session::World::Practice,
        .host = QUrl(url).authority(),
        .azurePortal = url + QStringLiteral("/azure"),
        .dataFolder = m_folder};
    m_clock.pace = 1.0 / 1000;
    m_tokens = std::make_unique<FixedToken>(QByteArray::fromStdString(server->bearer()));
    m_client = std::make_unique<ApiClient>(ApiClient::Config{.baseUrl = QUrl(url)}, *m_tokens);
    m_api = std::make_unique<PartnerApi>(*m_client);
    m_journal = std::move(*Journal::open(m_folder, false));
    directory = std::make_unique<CustomerDirectory>(*m_api);
    m_reader = std::make_unique<AccountReader>(*m_api, m_clock);
    m_offboarding = std::make_unique<Offboarding>(*m_api, m_journal.get(), m_clock, m_session);
    m_history = std::make_unique<History>(m_journal.get(), m_clock, m_session);
    connection = std::make_unique<Connection>(*m_client);
    lastReads = std::make_unique<LastReads>(
        *directory, *m_reader, m_clock, LastReads::Place{.folder = m_folder, .account = QStringLiteral("practice")});
    m_apiBehind = std::make_unique<PartnerApi>(*m_client, Lane::Back);
    book = std::make_unique<ReadinessBook>(*lastReads, *m_reader, m_clock);
    readiness = std::make_unique<ReadinessReader>(
        *m_apiBehind, *book, *directory, *connection, m_clock, std::chrono::milliseconds(1));
    const ui::Services services{.session = m_session,
        .clock = m_clock,
        .directory = *directory,
        .reader = *m_reader,
        .last = *lastReads,
        .readiness = *readiness,
        .connection = *connection,
        .offboarding = *m_offboarding,
        .history = *m_history};
    window = std::make_unique<ui::MainWindow>(services, desktop, std::make_unique<ui::AccountPane>(services, desktop));
    if (!QFile::exists(m_folder + u"/window.ini"_qs))
        window->resize(1280, 800); // as on a screen that has the room; that of the tests has not
}

PracticeWindow::~PracticeWindow() = default;

void PracticeWindow::open()
{
    window->show();
    QApplication::setActiveWindow(window.get());
    (void)QTest::qWaitForWindowActive(window.get());
    lastReads->openList();
    book->open();
    directory->read();
}

void PracticeWindow::close()
{
    window->close();
}

QTableView *PracticeWindow::table() const
{
    return find<QTableView>("customers");
}

QString PracticeWindow::count() const
{
    return find<QLabel>("customerCount")->text();
}

QString PracticeWindow::currentCompany() const
{
    return table()->currentIndex().siblingAtColumn(0).data().toString();
}

bool PracticeWindow::waitUntilComplete() const
{
    return QTest::qWaitFor([this] {
        return directory->state().phase == DirectoryState::Phase::Complete
            && count().contains(QStringLiteral("complete"))
            && count().startsWith(QLocale().toString(table()->model()->rowCount()));
    });
}

void PracticeWindow::click(const char *name) const
{
    click("mainWindow", name);
}

void PracticeWindow::click(const char *in, const char *name) const
{
    const QWidget *area = window->objectName() == QLatin1String(in) ? window.get() : find(in);
    auto *target = area->findChild<QWidget *>(QLatin1String(name));
    ASSERT_TRUE(target && target->isVisible()) << name;
    QTest::mouseClick(target, Qt::LeftButton);
}

void PracticeWindow::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void PracticeWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
}

int PracticeWindow::reads(const QString &pathPart) const
{
    const auto arrivals = server->arrivals();
    return int(std::count_if(arrivals.begin(), arrivals.end(), [&](const sandbox::Arrival &arrival) {
        return arrival.method == "GET" && QString::fromStdString(arrival.path).contains(pathPart);
    }));
}

} // namespace parting::test
