// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowstate.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace parting::ui {
namespace {

TEST(WindowStates, comeBack)
{
    const QTemporaryDir folder;
    saveWindowState(folder.path(),
        {.geometry = "geometry",
            .splitter = "splitter",
            .columns = {{QStringLiteral("customers"), "columns"}, {QStringLiteral("subscriptions"), "own"}},
            .filter = CustomerFilter::Unreadable,
            .theme = ThemeChoice::Dark,
            .lastCustomer = CustomerId(QStringLiteral("1f3b2c8a"))});
    const WindowState state = loadWindowState(folder.path());
    EXPECT_EQ(state.geometry, "geometry");
    EXPECT_EQ(state.splitter, "splitter");
    EXPECT_EQ(state.columns.value(QStringLiteral("customers")), "columns");
    EXPECT_EQ(state.columns.value(QStringLiteral("subscriptions")), "own");
    EXPECT_EQ(state.filter, CustomerFilter::Unreadable);
    EXPECT_EQ(state.theme, ThemeChoice::Dark);
    EXPECT_EQ(state.lastCustomer, CustomerId(QStringLiteral("1f3b2c8a")));
}

TEST(WindowStates, areAsAtFirstWhereDamaged)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("window.ini")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[window]\ntheme=99\n[customers]\nfilter=soup\n");
    file.close();
    const WindowState state = loadWindowState(folder.path());
    EXPECT_EQ(state.theme, ThemeChoice::System);
    EXPECT_EQ(state.filter, CustomerFilter::All);
    EXPECT_TRUE(state.lastCustomer.isEmpty());
}

} // namespace
} // namespace parting::ui
