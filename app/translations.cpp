// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace parting {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("sv")};
}

QString chooseLanguage(const QString &asked, const QStringList &desktop)
{
    const QStringList known = languages();
    if (!asked.isEmpty()) {
        QString language = asked.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
        return known.contains(language) ? language : QString();
    }
    for (const QString &wish : desktop)
        if (QString language = wish.section(u'-', 0, 0); known.contains(language))
            return language;
    return QStringLiteral("en");
}

Translations::Translations(const QString &language)
{
    // The desktop's region stays where it fits the language: en_SE keeps Swedish dates.
    const bool fits = QLocale::system().name().section(u'_', 0, 0) == language;
    QLocale::setDefault(fits ? QLocale::system() : QLocale(language));
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_") + language))
        QCoreApplication::installTranslator(&m_qt);
    if (m_parting.load(QStringLiteral(":/i18n/parting_") + language))
        QCoreApplication::installTranslator(&m_parting);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_parting);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace parting
