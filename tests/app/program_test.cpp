// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace parting {
namespace {

struct Ended {
    int code = -1;
    QString output{};
    QString problem{};
};

/// Runs the real program to its end, with only these of the variables that name a display.
Ended run(const QStringList &arguments, const std::map<QString, QString> &display = {}, const QByteArray &input = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    for (const auto &[name, value] : display)
        environment.insert(name, value);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PARTING_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit)
        return {.problem = program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

TEST(Program, HelpAndVersionNeedNoDisplay)
{
    const Ended help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0) << qPrintable(help.problem);
    EXPECT_TRUE(help.output.contains(QStringLiteral("--access-token-file FILE")));
    const Ended version = run({QStringLiteral("--version")});
    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.output, QStringLiteral("parting " PARTING_VERSION "\n"));
}

TEST(Program, WrongUsageIsTwo)
{
    for (const auto &line :
        {"--nonsense", "--sandbox --endpoint https://x.example --access-token-file f", "--language xx"}) {
        const Ended ended = run(QString::fromLatin1(line).split(u' '));
        EXPECT_EQ(ended.code, 2) << line;
        EXPECT_TRUE(ended.problem.startsWith(QStringLiteral("parting: "))) << qPrintable(ended.problem);
        EXPECT_EQ(ended.problem.count(u'\n'), 1) << qPrintable(ended.problem);
    }
}

TEST(Program, NoDisplayIsASentenceNotACrash)
{
    const std::map<QString, QString> nowhere{{QStringLiteral("DISPLAY"), QStringLiteral(":4096")}};
    for (const auto &display : {std::map<QString, QString>(), nowhere}) {
        const Ended ended = run({QStringLiteral("--sandbox")}, display);
        EXPECT_EQ(ended.code, 1) << qPrintable(ended.problem);
        EXPECT_TRUE(ended.problem.contains(QStringLiteral("there is no display"))) << qPrintable(ended.problem);
    }
}

class ProgramStart : public testing::Test {
protected:
    /// Without a window that anybody sees; only for starts that fail.
    Ended start(QStringList arguments, const QByteArray &input = {})
    {
        arguments += {QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))};
        return run(arguments, {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}}, input);
    }

    QTemporaryDir m_folder;
};

TEST_F(ProgramStart, AnUnusableTokenFileIsOneAndNamed)
{
    const QString absent = m_folder.filePath(QStringLiteral("absent"));
    const Ended missing = start({QStringLiteral("--access-token-file"), absent});
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.problem.contains(absent)) << qPrintable(missing.problem);

    const QString open = m_folder.filePath(QStringLiteral("open"));
    QFile file(open);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("secret-token");
    file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
    file.close();
    const Ended readable = start({QStringLiteral("--access-token-file"), open});
    EXPECT_EQ(readable.code, 1);
    EXPECT_TRUE(readable.problem.contains(QStringLiteral("chmod 600"))) << qPrintable(readable.problem);
    EXPECT_FALSE(readable.problem.contains(QStringLiteral("secret-token")));

    EXPECT_EQ(start({QStringLiteral("--access-token-file"), QStringLiteral("-")}, "two words").code, 1);
}

TEST_F(ProgramStart, ADataFolderBehindALinkIsRefused)
{
    QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("data")));
    const Ended ended = start({QStringLiteral("--sandbox")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.problem.contains(QStringLiteral("data"))) << qPrintable(ended.problem);
}

} // namespace
} // namespace parting
