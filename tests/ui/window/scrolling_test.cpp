// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/columns.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>

#include <gtest/gtest.h>

#include <memory>

namespace parting::ui {
namespace {

TEST(Scrolling, survivesBeingAskedForAChildThatIsNoMore)
{
    const std::unique_ptr<QScrollArea> area(scrolled(new QLabel(QStringLiteral("words")), u"area"));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(area.get());
    ASSERT_TRUE(seen);
    ASSERT_GT(seen->childCount(), 0);
    EXPECT_TRUE(seen->child(0));
    EXPECT_EQ(seen->child(seen->childCount()), nullptr);
    EXPECT_EQ(seen->child(-1), nullptr);
}

} // namespace
} // namespace parting::ui
