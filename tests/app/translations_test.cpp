// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translations.h"

#include <gtest/gtest.h>

namespace parting {
namespace {

TEST(Translations, TheLanguageAskedForComesFirst)
{
    const QStringList german{QStringLiteral("de-DE"), QStringLiteral("sv-SE"), QStringLiteral("en-US")};
    EXPECT_EQ(chooseLanguage(QStringLiteral("en"), german), QStringLiteral("en"));
    EXPECT_EQ(chooseLanguage(QStringLiteral("sv_FI"), {}), QStringLiteral("sv"));
    EXPECT_EQ(chooseLanguage(QStringLiteral("xx"), german), QString());
    EXPECT_EQ(chooseLanguage({}, german), QStringLiteral("sv"));
    EXPECT_EQ(chooseLanguage({}, {QStringLiteral("de-DE")}), QStringLiteral("en"));
}

} // namespace
} // namespace parting
