// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("parting.*=false"));
    testing::InitGoogleTest(&argc, argv);
    const int failed = RUN_ALL_TESTS();
    parting::test::printTally();
    return failed;
}
