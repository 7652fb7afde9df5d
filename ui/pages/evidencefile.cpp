// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/evidencefile.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace parting::ui {

namespace {

struct Saving {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Saving)
};

constexpr int longestName = 40; // of up to four bytes each, with room below the usual 255

QString lettersAndDigits(const QString &name)
{
    QString kept;
    int characters = 0;
    for (const char32_t character : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (characters == longestName)
            break;
        if (QChar::isLetterOrNumber(character)) {
            kept += QString::fromUcs4(&character, 1);
            ++characters;
        } else if (!kept.isEmpty() && !kept.endsWith(u'-')) {
            kept += u'-';
            ++characters;
        }
    }
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept;
}

} // namespace

QString evidenceFileName(const QString &company, const QDate &day, const QString &suffix)
{
    const QString name = lettersAndDigits(company);
    return QStringList{u"parting"_qs, name.isEmpty() ? u"customer"_qs : name, day.toString(Qt::ISODate)}.join(u'-')
        + u'.' + suffix;
}

std::optional<QString> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return file.errorString();
}

Message savingMessage(const QString &path, const std::optional<QString> &problem, const QString &failure)
{
    if (problem)
        return {
            .sentence = failure, .nextStep = Saving::tr("Choose another place."), .details = path + u'\n' + *problem};
    return {.tone = Tone::Good, .sentence = Saving::tr("Saved: %1").arg(texts::plain(path))};
}

} // namespace parting::ui
