// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QTranslator>

namespace parting {

/// The languages of the window, by code.
[[nodiscard]] QStringList languages();

/// The language to use: the one asked for, else the desktop's, else English. Nothing if the one asked for is not there.
[[nodiscard]] QString chooseLanguage(const QString &asked, const QStringList &desktop);

/// Texts, dates and numbers of the application in one language, for as long as it lives.
class Translations {
public:
    explicit Translations(const QString &language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    QTranslator m_qt;
    QTranslator m_parting;
};

} // namespace parting
