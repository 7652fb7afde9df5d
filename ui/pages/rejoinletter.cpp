// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rejoinletter.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct RejoinLetter {
    Q_DECLARE_TR_FUNCTIONS(RejoinLetter)
};

QByteArray encoded(const QString &text)
{
    QString lines = text;
    return QUrl::toPercentEncoding(lines.replace(u'\n', u"\r\n"_qs)); // RFC 6068, section 5
}

} // namespace

Letter rejoinLetter(const Run &run, const QString &requestLink)
{
    const QString customer = texts::plain(run.companyName), partner = texts::plain(run.partner.companyName);
    const QStringList paragraphs{RejoinLetter::tr("Hello,"),
        RejoinLetter::tr("%1 is no longer the Microsoft reseller of %2.").arg(partner, customer),
        RejoinLetter::tr("Should you want to buy from us again, someone with the role of global administrator opens "
                         "this link, signs in and accepts:"),
        requestLink, RejoinLetter::tr("Nothing changes before that."),
        RejoinLetter::tr("Kind regards,") + u'\n' + partner};
    return {.subject = RejoinLetter::tr("Your Microsoft reseller relationship with %1").arg(partner),
        .body = paragraphs.join(u"\n\n"_qs)};
}

QUrl mailAddress(const Letter &letter)
{
    return QUrl::fromEncoded("mailto:?subject=" + encoded(letter.subject) + "&body=" + encoded(letter.body));
}

} // namespace parting::ui
