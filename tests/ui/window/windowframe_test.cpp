// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowframe.h"

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

TEST(Titles, nameTheWorldAndEveryForeignHost)
{
    const Session practice{.world = Session::World::Practice, .host = QStringLiteral("127.0.0.1:4000")};
    const Session real{.world = Session::World::Microsoft, .host = QStringLiteral("api.partnercenter.microsoft.com")};
    const Session other{.world = Session::World::Other, .host = QStringLiteral("proxy.example")};
    EXPECT_EQ(titleFor(practice, QStringLiteral("Contoso AB")), QStringLiteral("Contoso AB – Parting – Practice"));
    EXPECT_EQ(titleFor(real, {}), QStringLiteral("Parting"));
    EXPECT_EQ(titleFor(other, {}), QStringLiteral("Parting – proxy.example"));
}

TEST(Titles, keepQtsPlaceholderAsText)
{
    EXPECT_EQ(titleFor({.world = Session::World::Microsoft}, QStringLiteral("A[*]B & C")),
        QStringLiteral("A[*][*]B & C – Parting"));
}

} // namespace
} // namespace parting::ui
