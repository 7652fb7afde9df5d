// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/log/logfile.h"

#include "core/log/categories.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parting::test {

namespace {

class LogFiles : public testing::Test {
protected:
    [[nodiscard]] QString log() const { return LogFile::contents(folder.path()); }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("parting.log"));
};

TEST_F(LogFiles, areRedactedAndForTheirOwnerAlone)
{
    const LogFile own(folder.path(), LogLevel::Normal);
    qCInfo(apiLog).noquote() << "GET customers 200 Authorization: Bearer eyJhbGciOi.secret.sig by kim@partner.example";
    EXPECT_TRUE(log().contains(QStringLiteral("parting.api info GET customers 200"))) << log().toStdString();
    EXPECT_FALSE(log().contains(QStringLiteral("secret")));
    EXPECT_FALSE(log().contains(QStringLiteral("kim@")));
    EXPECT_EQ(QFile::permissions(file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_F(LogFiles, keepOneLineToAMessage)
{
    const LogFile own(folder.path(), LogLevel::Normal);
    qCInfo(workflowLog).noquote() << "one\n2026-11-25T00:00:00.000Z parting.api info GET forged";
    EXPECT_EQ(log().count(u'\n'), 1);
}

TEST_F(LogFiles, sayAsMuchAsTheirLevelAllows)
{
    const LogFile own(folder.path(), LogLevel::Problems);
    qCInfo(apiLog) << "call";
    EXPECT_EQ(log(), QString());
    qCWarning(journalLog) << "trouble";
    EXPECT_TRUE(log().contains(QStringLiteral("trouble")));
    LogFile::setLevel(LogLevel::Everything);
    qCDebug(apiLog) << "detail";
    EXPECT_TRUE(log().contains(QStringLiteral("detail")));
    EXPECT_EQ(LogFile::level(), LogLevel::Everything);
    LogFile::setLevel(LogLevel::Off);
    qCWarning(journalLog) << "unheard";
    EXPECT_FALSE(log().contains(QStringLiteral("unheard")));
}

TEST_F(LogFiles, turnOverAndStaySmall)
{
    const LogFile own(folder.path(), LogLevel::Normal);
    const QString kilobyte(1024, u'x');
    for (int i = 0; i < 3000; ++i)
        qCInfo(apiLog).noquote() << i << kilobyte;
    EXPECT_LT(QFile(file).size(), 1100 * 1024);
    EXPECT_TRUE(QFile::exists(file + QStringLiteral(".1")));
    EXPECT_LT(log().size(), 2200 * 1024);
    EXPECT_TRUE(log().contains(QStringLiteral(" 2999 ")));
}

TEST_F(LogFiles, areNotMissedWhereTheyCantBeWritten)
{
    const LogFile own(folder.filePath(QStringLiteral("no/such")), LogLevel::Normal);
    qCInfo(apiLog) << "into the void";
    EXPECT_EQ(LogFile::contents(folder.filePath(QStringLiteral("no/such"))), QString());
}

} // namespace

} // namespace parting::test
