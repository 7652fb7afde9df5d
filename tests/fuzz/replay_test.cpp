// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace parting::fuzz {

namespace {

class Corpus : public testing::TestWithParam<Target> { };

TEST_P(Corpus, IsReadToItsLastInput)
{
    const QString name = QString::fromLatin1(GetParam().name.data());
    const QDir folder(QStringLiteral(PARTING_CORPUS "/") + name);
    const QStringList inputs = folder.entryList(QDir::Files);
    ASSERT_FALSE(inputs.isEmpty()) << "no corpus for " << name.toStdString();
    for (const QString &input : inputs) {
        SCOPED_TRACE(input.toStdString());
        QFile file(folder.filePath(input));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        GetParam().feed(file.readAll());
    }
}

std::string named(const testing::TestParamInfo<Target> &info)
{
    std::string name(info.param.name);
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, testing::ValuesIn(targets()), named);

TEST(Corpora, BelongToTargets)
{
    const QStringList folders =
        QDir(QStringLiteral(PARTING_CORPUS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    EXPECT_EQ(static_cast<std::size_t>(folders.size()), targets().size());
}

} // namespace

} // namespace parting::fuzz
