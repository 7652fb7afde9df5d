// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

#include <iostream>

/// Pages without a screen, in English with its plural forms, British dates and a zone that is not UTC.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Stockholm");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator english;
    if (!english.load(u":/i18n/parting_en.qm"_qs)) {
        std::cerr << "the English plural forms are not built in\n";
        return 1;
    }
    QCoreApplication::installTranslator(&english);
    const parting::ui::Theme theme;
    return RUN_ALL_TESTS();
}
