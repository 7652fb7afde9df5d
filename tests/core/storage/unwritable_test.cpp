// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/localfile.h"
#include "core/storage/sqlite.h"
#include "tests/core/storage/runs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace parting::test {

namespace {

/// A folder on a disk that can be full: a tmpfs of 256 KiB where one may be mounted, else whatever is there with no
/// byte more allowed to this process.
class SmallDisk {
public:
    SmallDisk() : m_mounted(::mount("tmpfs", path().constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=256k") == 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk()
    {
        empty();
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void fill()
    {
        if (!m_mounted)
            return limit(0);
        QFile filler(fillerPath());
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) > 0) { }
    }
    void empty()
    {
        if (m_mounted)
            QFile::remove(fillerPath());
        else
            limit(RLIM_INFINITY);
    }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QString fillerPath() const { return m_folder.filePath(u"filler"_qs); }
    static void limit(rlim_t bytes)
    {
        rlimit now{};
        ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &now), 0);
        now.rlim_cur = std::min(bytes, now.rlim_max);
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &now), 0);
    }

    QTemporaryDir m_folder;
    bool m_mounted;
};

constexpr uid_t nobody = 65534;

/// What a process finds that may read the folder and make nothing in it; as root, which may do anything, another user
/// looks.
QByteArray lookedAtWithoutRights(const QTemporaryDir &outer, const QString &folder)
{
    const bool root = ::geteuid() == 0;
    QStringList all{folder};
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext())
        all << files.next();
    for (const QString &each : all)
        EXPECT_TRUE(!root || ::chown(QFile::encodeName(each).constData(), nobody, nobody) == 0);
    ::chmod(QFile::encodeName(outer.path()).constData(), 0711);
    ::chmod(QFile::encodeName(folder).constData(), 0500);
    QProcess looker;
    if (root)
        looker.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(1);
        });
    looker.start(QStringLiteral(HOLDER), {folder, u"journal"_qs});
    looker.closeWriteChannel();
    EXPECT_TRUE(looker.waitForFinished());
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    return looker.readAllStandardOutput();
}

template <long magic> int fileSystem(const char *, struct statfs *info)
{
    info->f_type = magic;
    return 0;
}

int noAnswer(const char *, struct statfs *)
{
    return -1;
}

} // namespace

TEST(FullDisk, WhatIsInTheJournalStaysAndWhatCannotBeNotedIsAnError)
{
    SmallDisk disk;
    const parting::Run run = clearingRun();
    {
        auto journal = Journal::open(disk.folder(), false);
        ASSERT_TRUE(journal) << journal.error().detail.toStdString();
        ASSERT_TRUE((*journal)->begin(run, twoSuspensions()));
        disk.fill();
        const auto intended = (*journal)->intend(intentOf(run));
        ASSERT_FALSE(intended);
        EXPECT_EQ(intended.error().kind, ErrorKind::Storage);
        EXPECT_FALSE((*journal)->intend(intentOf(run)));
        EXPECT_EQ((*journal)->interrupted()->size(), 1U) << "it can still be read";
        disk.empty();
        EXPECT_TRUE((*journal)->intend(intentOf(run))) << "and written once there is room";
    }
    const auto again = Journal::open(disk.folder(), false);
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_FALSE((*again)->damage()) << "the chain is whole";
    ASSERT_EQ((*again)->interrupted()->size(), 1U);
    EXPECT_TRUE((*again)->interrupted()->front().writeWasSent);
}

TEST(FullDisk, AJournalThatCannotBeBegunIsAnErrorAndBeginsLater)
{
    SmallDisk disk;
    disk.fill();
    const auto refused = Journal::open(disk.folder(), false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
    disk.empty();
    const auto opened = Journal::open(disk.folder(), false);
    EXPECT_TRUE(opened) << opened.error().detail.toStdString();
}

TEST(UnwritableFolder, IsNeitherHeldNorRefusedAndItsJournalCanBeRead)
{
    QTemporaryDir outer;
    const QString folder = outer.filePath(u"data"_qs);
    QDir().mkpath(folder);
    ASSERT_TRUE((*Journal::open(folder, false))->begin(clearingRun(), twoSuspensions()));
    ASSERT_FALSE(QFile::exists(folder + u"/journal.sqlite-wal"_qs));
    EXPECT_EQ(lookedAtWithoutRights(outer, folder), "unwritable\n1 open\n");
}

TEST(NetworkShare, IsKnownByItsFileSystem)
{
    const QString path = QDir::tempPath() + u"/x"_qs;
    for (const StatFs ask : {&fileSystem<0x65735546>, &fileSystem<0x6969>, &fileSystem<0xFF534D42>,
             &fileSystem<0xFE534D42>, &fileSystem<0x01021997>, &fileSystem<0x12345678>, &noAnswer})
        EXPECT_FALSE(isOnLocalFileSystem(path, ask)) << "FUSE, NFS, CIFS, SMB2, 9P, an unknown one, no answer";
    for (const StatFs ask : {&fileSystem<0xEF53>, &fileSystem<0x58465342>, &fileSystem<0x9123683E>})
        EXPECT_TRUE(isOnLocalFileSystem(path, ask)) << "ext4, XFS, Btrfs";
}

TEST(NetworkShare, GetsARollbackJournalAlsoWhereThereWasAWriteAheadLog)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file.sqlite"_qs);
    const auto modeOn = [&](StatFs ask) {
        auto file = Sqlite::open(path, Sqlite::Mode::ReadWrite, {}, ask);
        EXPECT_TRUE(file) << file.error().detail.toStdString();
        EXPECT_TRUE((*file)->write(u"CREATE TABLE IF NOT EXISTS t(a)"_qs));
        EXPECT_TRUE((*file)->write(u"INSERT INTO t VALUES(1)"_qs));
        return (*file)->value(u"PRAGMA journal_mode"_qs)->toString();
    };
    EXPECT_EQ(modeOn(&fileSystem<0xEF53>), u"wal"_qs);
    EXPECT_EQ(modeOn(&fileSystem<0x6969>), u"delete"_qs);
    EXPECT_FALSE(QFile::exists(path + u"-wal"_qs));
    EXPECT_EQ(modeOn(&fileSystem<0xEF53>), u"wal"_qs);
    const auto file = Sqlite::open(path, Sqlite::Mode::ReadOnly);
    EXPECT_EQ((*file)->value(u"SELECT count(*) FROM t"_qs)->toInt(), 3);
}

} // namespace parting::test
