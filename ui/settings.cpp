// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace parting::ui {
namespace {

const auto languageKey = QStringLiteral("language");
const auto dataFolderKey = QStringLiteral("dataFolder");
const auto logKey = QStringLiteral("log");
const auto monthsKey = QStringLiteral("monthsKept");

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

} // namespace

Settings loadSettings(const QString &folder)
{
    const QSettings file(fileIn(folder), QSettings::IniFormat);
    Settings settings{
        .language = file.value(languageKey).toString(), .dataFolder = file.value(dataFolderKey).toString()};
    bool isNumber = false;
    const int level = file.value(logKey).toInt(&isNumber);
    if (isNumber && level >= 0 && level <= int(LogLevel::Everything))
        settings.log = LogLevel(level);
    const int months = file.value(monthsKey).toInt();
    if (std::find(retentions.begin(), retentions.end(), months) != retentions.end())
        settings.monthsKept = months;
    return settings;
}

bool saveSettings(const QString &folder, const Settings &settings)
{
    QSettings file(fileIn(folder), QSettings::IniFormat);
    file.setValue(languageKey, settings.language);
    file.setValue(dataFolderKey, settings.dataFolder);
    file.setValue(logKey, int(settings.log));
    file.setValue(monthsKey, settings.monthsKept);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace parting::ui
