// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/datafolder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace parting {

namespace {

class DataFolderTest : public testing::Test {
protected:
    QTemporaryDir outer;
    QString path = outer.filePath(u"deep/data"_qs);

    std::unique_ptr<QProcess> holder() const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(HOLDER), {path});
        while (process->waitForReadyRead(10'000) && !process->canReadLine()) { }
        EXPECT_EQ(process->readLine(), "held\n");
        return process;
    }
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
    | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

} // namespace

TEST_F(DataFolderTest, IsMadeForItsOwnerAlone)
{
    const auto folder = DataFolder::open(path);
    ASSERT_TRUE(folder) << folder.error().detail.toStdString();
    EXPECT_TRUE(folder->held());
    EXPECT_EQ(folder->path(), path);
    EXPECT_EQ(QFile::permissions(path), ownerOnly);
}

TEST_F(DataFolderTest, ShutsOutOthersWhereItWasOpen)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, ownerOnly | QFileDevice::ReadOther | QFileDevice::ExeOther);
    ASSERT_TRUE(DataFolder::open(path));
    EXPECT_EQ(QFile::permissions(path), ownerOnly);
}

TEST_F(DataFolderTest, RefusesLinksAndFiles)
{
    QDir().mkpath(outer.filePath(u"elsewhere"_qs));
    const QString link = outer.filePath(u"link"_qs);
    ASSERT_TRUE(QFile::link(outer.filePath(u"elsewhere"_qs), link));
    const auto linked = DataFolder::open(link);
    ASSERT_FALSE(linked);
    EXPECT_EQ(linked.error().kind, ErrorKind::Storage);

    QFile file(outer.filePath(u"file"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(DataFolder::open(file.fileName()));
    EXPECT_FALSE(DataFolder::open(file.fileName() + u"/below"_qs));
}

TEST_F(DataFolderTest, ASecondProcessDoesNotHoldIt)
{
    const auto other = holder();
    const auto second = DataFolder::open(path);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->held());
    other->closeWriteChannel();
    ASSERT_TRUE(other->waitForFinished());
    EXPECT_TRUE(DataFolder::open(path)->held());
}

TEST_F(DataFolderTest, TheLockOfADeadProcessIsTakenOver)
{
    const auto other = holder();
    other->kill();
    ASSERT_TRUE(other->waitForFinished());
    EXPECT_TRUE(QFile::exists(path + u"/lock"_qs));
    EXPECT_TRUE(DataFolder::open(path)->held());
}

TEST_F(DataFolderTest, SoIsTheLockOfOneThatDiedWhileTakingIt)
{
    QDir().mkpath(path);
    for (const QString &left : {path + u"/lock"_qs, path + u"/lock.rmlock"_qs}) {
        QFile empty(left);
        ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    }
    EXPECT_TRUE(DataFolder::open(path)->held());
}

TEST_F(DataFolderTest, TheDefaultIsOneFolderPerAccount)
{
    const QString practice = DataFolder::defaultPath(u"practice"_qs);
    EXPECT_TRUE(practice.endsWith(u"/parting/practice"_qs));
    EXPECT_TRUE(DataFolder::defaultPath(u"../../etc:8080"_qs).endsWith(u"/parting/.._.._etc_8080"_qs));
}

} // namespace parting
