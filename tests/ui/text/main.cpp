// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

#include <iostream>

/// English with its plural forms, British dates, and a zone that is not UTC, whatever the machine is set to.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Stockholm");
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator english;
    if (!english.load(u":/i18n/parting_en.qm"_qs)) {
        std::cerr << "the English plural forms are not built in\n";
        return 1;
    }
    QCoreApplication::installTranslator(&english);
    return RUN_ALL_TESTS();
}
