// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options.h"

#include <gtest/gtest.h>

namespace parting {
namespace {

struct Case {
    const char *line;
    const char *problem; ///< a part of the sentence; empty: none
};

tl::expected<Options, QString> parse(const char *line)
{
    return parseOptions(
        QStringList(QStringLiteral("parting")) + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

class WrongUsage : public testing::TestWithParam<Case> { };

TEST_P(WrongUsage, IsOneClearSentence)
{
    const auto options = parse(GetParam().line);
    ASSERT_FALSE(options) << GetParam().line;
    EXPECT_TRUE(options.error().contains(QString::fromUtf8(GetParam().problem))) << qPrintable(options.error());
    EXPECT_TRUE(options.error().endsWith(u'.')) << qPrintable(options.error());
    EXPECT_FALSE(options.error().endsWith(QStringLiteral(".."))) << qPrintable(options.error());
}

INSTANTIATE_TEST_SUITE_P(Options, WrongUsage,
    testing::Values(Case{"--nonsense", "nonsense"}, Case{"somefile", "\"somefile\" is not an option"},
        Case{"--sandbox --endpoint https://x.example --access-token-file f", "exclude each other"},
        Case{"--sandbox --access-token-file f", "exclude each other"},
        Case{"--sandbox-customers 10 --endpoint https://x.example", "exclude each other"},
        Case{"--endpoint https://x.example", "--endpoint needs --access-token-file"},
        Case{"--endpoint http://x.example --access-token-file f", "only possible to this computer itself"},
        Case{"--endpoint http://127.0.0.1.example --access-token-file f", "only possible to this computer itself"},
        Case{"--endpoint ftp://127.0.0.1 --access-token-file f", "not an https address"},
        Case{"--endpoint https://me@x.example --access-token-file f", "plain address"},
        Case{"--endpoint https://x.example/?a=b --access-token-file f", "plain address"},
        Case{"--endpoint https:// --access-token-file f", "not an https address"},
        Case{"--sandbox-customers 0", "1 to 100000"}, Case{"--sandbox-customers 100001", "1 to 100000"},
        Case{"--sandbox-customers many", "1 to 100000"}, Case{"--sandbox-customers -5", "1 to 100000"},
        Case{"--sandbox --customer ../x", "Microsoft ID"}, Case{"--sandbox --customer 1234", "Microsoft ID"},
        Case{"--sandbox --sandbox-customers", "sandbox-customers"}, Case{"--data-dir=", "--data-dir needs a value"},
        Case{"--language en --language sv", "more than once"}));

TEST(Options, NothingAsked)
{
    EXPECT_EQ(parse(""), Options{});
}

TEST(Options, EverythingForPractice)
{
    EXPECT_FALSE(parse("--sandbox")->readOnly);
    EXPECT_TRUE(parse("--sandbox --read-only")->readOnly);
    const auto options = parse("--sandbox --sandbox-customers 100000 --customer 6F0D0A1E-1111-0222-8333-444455556666"
                               " --data-dir /tmp/x --language sv");
    const Options expected{.sandbox = true,
        .sandboxCustomers = 100'000,
        .customer = CustomerId(QStringLiteral("6f0d0a1e-1111-0222-8333-444455556666")),
        .dataDir = QStringLiteral("/tmp/x"),
        .language = QStringLiteral("sv")};
    ASSERT_TRUE(options) << qPrintable(options.error());
    EXPECT_EQ(*options, expected);
}

TEST(Options, AnotherServerWithAToken)
{
    const auto options = parse("--endpoint http://[::1]:8080 --access-token-file -");
    ASSERT_TRUE(options) << qPrintable(options.error());
    EXPECT_EQ(options->endpoint, QUrl(QStringLiteral("http://[::1]:8080")));
    EXPECT_EQ(options->accessTokenFile, QStringLiteral("-"));
}

TEST(Options, CountAloneMeansPractice)
{
    EXPECT_TRUE(parse("--sandbox-customers 5")->sandbox);
}

TEST(Options, HelpWinsAndNamesEveryOption)
{
    EXPECT_TRUE(parse("--help --sandbox")->help);
    EXPECT_TRUE(parse("-v")->version);
    for (const char *name : {"sandbox", "sandbox-customers", "endpoint", "access-token-file", "customer", "data-dir",
             "language", "help", "version"})
        EXPECT_TRUE(helpText().contains(QStringLiteral("--") + QString::fromUtf8(name) + u' ')) << name;
}

} // namespace
} // namespace parting
