// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "core/storage/filelock.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace parting {
namespace {

/// The whole program on its practice server, worked by keys and mouse, with home and settings of its own.
class ApplicationTest : public testing::Test {
protected:
    ApplicationTest()
    {
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    }

    void start(const QString &language = QStringLiteral("en"), const char *complete = "complete")
    {
        application.reset();
        application = std::make_unique<Application>(Options{.sandbox = true, .language = language});
        ASSERT_TRUE(application->start());
        ASSERT_TRUE(listIsComplete(complete));
    }
    /// The one window in sight.
    [[nodiscard]] static QWidget *window()
    {
        for (QWidget *shown : QApplication::topLevelWidgets())
            if (shown->isVisible() && shown->objectName() == QStringLiteral("mainWindow"))
                return shown;
        return nullptr;
    }
    template <class Widget = QWidget> [[nodiscard]] static Widget *find(const char *name)
    {
        return window() ? window()->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] static bool listIsComplete(const char *word)
    {
        return QTest::qWaitFor([&] {
            const auto *count = find<QLabel>("customerCount");
            return count && count->text().contains(QString::fromUtf8(word));
        });
    }
    [[nodiscard]] static QString company()
    {
        return find<QTableView>("customers")->currentIndex().siblingAtColumn(0).data().toString();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window(), key, modifiers);
    }
    static void choose(const QString &search)
    {
        QApplication::setActiveWindow(window());
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), search);
        key(Qt::Key_Down);
    }
    void openSettings() const
    {
        QApplication::setActiveWindow(window());
        key(Qt::Key_Comma, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([] { return find("settingsDialog") != nullptr; }));
    }
    /// By the file dialog of the settings.
    void chooseFolder(const QString &folder) const
    {
        openSettings();
        QTest::mouseClick(find("chooseDataFolder"), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([] { return find<QFileDialog>("dataFolderDialog") != nullptr; }));
        auto *name = find("dataFolderDialog")->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(folder); // pasted: the dialog completes what is typed
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Return);
    }
    [[nodiscard]] bool inHome(const char *path) const { return QFile::exists(home.filePath(QLatin1String(path))); }
    [[nodiscard]] bool isHeld(const char *folder) const
    {
        const auto lock = FileLock::take(home.filePath(QLatin1String(folder)) + QStringLiteral("/lock"));
        return !lock && lock.error() == FileLock::Refusal::Held;
    }

    QTemporaryDir home;
    std::unique_ptr<Application> application;
};

TEST_F(ApplicationTest, ReadsWhereTheJournalCannotBeWrittenAndSaysWhatToDo)
{
    const QString inTheWay = home.filePath(QStringLiteral("data/parting/practice/journal.sqlite"));
    ASSERT_TRUE(QDir().mkpath(inTheWay)); // a folder: not even root can write it as a file
    start();
    EXPECT_TRUE(find("readOnlyBadge")->isVisible());
    choose(QStringLiteral("tailspin"));
    const auto isRead = [] { return find<QLabel>("age")->text().startsWith(QStringLiteral("read ")); };
    ASSERT_TRUE(QTest::qWaitFor(isRead, 10'000)) << "what stands at the customer can be read";
    EXPECT_FALSE(find<QPushButton>("remove")->isEnabled());
    const QString why = find<QLabel>("whyNot")->text();
    EXPECT_TRUE(why.startsWith(QStringLiteral("The journal was changed outside Parting or can't be written")))
        << qPrintable(why);
    EXPECT_TRUE(why.contains(QStringLiteral("Check the data folder's free space and rights")));
}

TEST_F(ApplicationTest, SpeaksAnotherLanguageAtOnce)
{
    start();
    choose(QStringLiteral("adatum"));
    EXPECT_EQ(find("remove")->accessibleName(), QStringLiteral("Remove reseller relationship"));
    openSettings();
    const QWidget *english = window();
    QTest::keyClick(find<QComboBox>("language"), Qt::Key_End);

    ASSERT_TRUE(QTest::qWaitFor([english] { return window() && window() != english && find("settingsDialog"); }));
    EXPECT_EQ(find<QDialog>("settingsDialog")->windowTitle(), QStringLiteral("Inställningar"));
    EXPECT_EQ(find<QMenu>("fileMenu")->title(), QStringLiteral("&Arkiv"));
    EXPECT_EQ(find("remove")->accessibleName(), QStringLiteral("Ta bort återförsäljarrelation"));
    ASSERT_TRUE(listIsComplete("fullständig"));
    EXPECT_EQ(company(), QStringLiteral("Adatum Corporation")) << "who was shown is shown again";
}

TEST_F(ApplicationTest, KeepsTheLanguageChosen)
{
    start();
    openSettings();
    QTest::keyClick(find<QComboBox>("language"), Qt::Key_End);
    ASSERT_TRUE(listIsComplete("fullständig"));
    start(QString(), "fullständig");
    EXPECT_EQ(find<QMenu>("fileMenu")->title(), QStringLiteral("&Arkiv"));
}

TEST_F(ApplicationTest, MovesToAnotherDataFolderAndStaysThere)
{
    start();
    choose(QStringLiteral("adatum"));
    QDir(home.path()).mkdir(QStringLiteral("other"));
    const QWidget *before = window();
    chooseFolder(home.filePath(QStringLiteral("other")));

    ASSERT_TRUE(QTest::qWaitFor([before] { return window() && window() != before; }));
    ASSERT_TRUE(listIsComplete("complete"));
    EXPECT_TRUE(inHome("other/practice/journal.sqlite"));
    EXPECT_TRUE(inHome("data/parting/practice/window.ini")) << "what was there stays, and is as it was left";
    EXPECT_FALSE(find<QTableView>("customers")->currentIndex().isValid()) << "another folder is begun anew";

    start();
    EXPECT_TRUE(isHeld("other/practice"));
    EXPECT_FALSE(isHeld("data/parting/practice"));
}

TEST_F(ApplicationTest, StaysWhereItIsWhenTheOtherFolderCantBeHad)
{
    start();
    choose(QStringLiteral("adatum"));
    QDir(home.path()).mkdir(QStringLiteral("other"));
    QFile::link(home.path(), home.filePath(QStringLiteral("other/practice")));
    const QWidget *before = window();
    chooseFolder(home.filePath(QStringLiteral("other")));

    ASSERT_TRUE(QTest::qWaitFor([] { return window() && window()->findChild<QMessageBox *>(); }));
    EXPECT_EQ(window(), before);
    EXPECT_EQ(company(), QStringLiteral("Adatum Corporation"));
    EXPECT_TRUE(window()->findChild<QMessageBox *>()->text().contains(QStringLiteral("other")));
    QTest::keyClick(window()->findChild<QMessageBox *>(), Qt::Key_Escape);
    QTest::keyClick(find("settingsDialog"), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([] { return !find("settingsDialog"); }));
    openSettings();
    QTest::keyClick(find<QComboBox>("log"), Qt::Key_Home); // the settings are kept once more
    start();
    EXPECT_TRUE(isHeld("data/parting/practice"));
}

} // namespace
} // namespace parting
