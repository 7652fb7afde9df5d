// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings.h"

#include "core/log/categories.h"
#include "tests/ui/window/practicewindow.h"
#include "ui/settingsdialog.h"
#include "ui/supportreport.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

TEST(SettingsFile, comesBack)
{
    const QTemporaryDir folder;
    const Settings chosen{
        .language = QStringLiteral("sv"), .dataFolder = QStringLiteral("/data"), .log = LogLevel::Problems};
    ASSERT_TRUE(saveSettings(folder.path(), chosen));
    EXPECT_EQ(loadSettings(folder.path()), chosen);
}

TEST(SettingsFile, isAsAtFirstWhereDamagedOrMissing)
{
    const QTemporaryDir folder;
    EXPECT_EQ(loadSettings(folder.path()), Settings{});
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlog=99\n");
    file.close();
    EXPECT_EQ(loadSettings(folder.path()).log, LogLevel::Normal);
}

class SettingsDialogTest : public testing::Test {
protected:
    void open(const SettingsDialog::Circumstances &circumstances)
    {
        dialog = new SettingsDialog({}, circumstances); // deletes itself
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    }
    template <class Widget> Widget *find(const char *name) { return dialog->findChild<Widget *>(QLatin1String(name)); }

    SettingsDialog *dialog = nullptr;
};

TEST_F(SettingsDialogTest, appliesEachChoiceAtOnce)
{
    open({.languages = {QStringLiteral("en"), QStringLiteral("sv")}, .folderInUse = QStringLiteral("/data")});
    QSignalSpy changes(dialog, &SettingsDialog::changed);
    QTest::keyClick(find<QComboBox>("language"), Qt::Key_End);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.takeFirst().at(0).value<Settings>().language, QStringLiteral("sv"));
    QTest::keyClick(find<QComboBox>("theme"), Qt::Key_End);
    ASSERT_EQ(changes.count(), 1);
    const auto both = changes.takeFirst().at(0).value<Settings>();
    EXPECT_EQ(both.theme, ThemeChoice::Dark);
    EXPECT_EQ(both.language, QStringLiteral("sv"));
    QSignalSpy folders(dialog, &SettingsDialog::folderWanted);
    QTest::keyClick(find<QPushButton>("chooseDataFolder"), Qt::Key_Space);
    EXPECT_EQ(folders.count(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

TEST_F(SettingsDialogTest, saysWhyLanguageAndFolderStayDuringARun)
{
    const QString why = QStringLiteral("A run is on.");
    open({.whyNoOtherLanguage = why, .whyNoOtherFolder = why});
    EXPECT_FALSE(find<QComboBox>("language")->isEnabled());
    EXPECT_TRUE(find<QComboBox>("theme")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("chooseDataFolder")->isEnabled());
    EXPECT_EQ(find<QLabel>("whyFixed")->text(), why);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

TEST(SupportReports, helpAndNameNobody)
{
    const QTemporaryDir folder;
    const LogFile log(folder.path(), LogLevel::Normal);
    Theme::instance().choose(ThemeChoice::Dark);
    qCInfo(apiLog).noquote() << "GET customers/1 200 for kim@partner.example with eyJhbGciOiJub25lIn0.secret.";
    const Session session{.host = QStringLiteral("127.0.0.1:1"),
        .userName = QStringLiteral("kim@partner.example"),
        .dataFolder = folder.path()};
    const QString report = supportReport(session, {.customers = 61});
    for (const char *fact : {"Parting ", "Qt 6", "SQLite 3", "nlohmann_json 3", "TLS OpenSSL", "platform offscreen",
             "theme dark", "log normal", "language en", "data folder chosen place", "world practice", "customers 61",
             "GET customers/1 200"})
        EXPECT_TRUE(report.contains(QLatin1String(fact))) << fact << " is missing in\n" << qPrintable(report);
    for (const QString &secret :
        {QStringLiteral("kim"), QStringLiteral("secret"), QStringLiteral("eyJ"), folder.path()})
        EXPECT_FALSE(report.contains(secret)) << qPrintable(secret);
    Theme::instance().choose(ThemeChoice::System);
}

} // namespace
} // namespace parting::ui
