// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowstate.h"

#include <QDir>
#include <QSettings>

namespace parting::ui {
namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto splitterKey = QStringLiteral("window/splitter");
const auto themeKey = QStringLiteral("window/theme");
const auto filterKey = QStringLiteral("customers/filter");
const auto radarKey = QStringLiteral("customers/readReadiness");
const auto columnsGroup = QStringLiteral("columns");
const auto lastCustomerKey = QStringLiteral("customers/last");

QString fileIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("window.ini"));
}

template <class Choice> Choice choice(const QSettings &settings, const QString &key, Choice last)
{
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    return isNumber && value >= 0 && value <= int(last) ? Choice(value) : Choice(0);
}

QMap<QString, QByteArray> columns(QSettings &settings)
{
    settings.beginGroup(columnsGroup);
    QMap<QString, QByteArray> found;
    for (const QString &name : settings.childKeys())
        found.insert(name, settings.value(name).toByteArray());
    settings.endGroup();
    return found;
}

} // namespace

WindowState loadWindowState(const QString &dataFolder)
{
    QSettings settings(fileIn(dataFolder), QSettings::IniFormat);
    return {.geometry = settings.value(geometryKey).toByteArray(),
        .splitter = settings.value(splitterKey).toByteArray(),
        .columns = columns(settings),
        .filter = choice(settings, filterKey, CustomerFilter::Idle12),
        .readsReadiness = settings.value(radarKey).toBool(),
        .theme = choice(settings, themeKey, ThemeChoice::Dark),
        .lastCustomer = CustomerId(settings.value(lastCustomerKey).toString())};
}

void saveWindowState(const QString &dataFolder, const WindowState &state)
{
    QSettings settings(fileIn(dataFolder), QSettings::IniFormat);
    settings.setValue(geometryKey, state.geometry);
    settings.setValue(splitterKey, state.splitter);
    for (auto table = state.columns.cbegin(); table != state.columns.cend(); ++table)
        settings.setValue(columnsGroup + u'/' + table.key(), table.value());
    settings.setValue(filterKey, int(state.filter));
    settings.setValue(radarKey, state.readsReadiness);
    settings.setValue(themeKey, int(state.theme));
    settings.setValue(lastCustomerKey, state.lastCustomer.toString());
}

} // namespace parting::ui
