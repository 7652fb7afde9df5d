// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rejoinletter.h"

#include "ui/text/held.h"
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

QString noneHeld(const AccountSnapshot &snapshot)
{
    const bool read = snapshot.subscriptions && *snapshot.subscriptions;
    return u"- "_qs + (read ? RejoinLetter::tr("nothing") : RejoinLetter::tr("that was not read"));
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

Letter invitationLetter(const QString &partner, const QString &requestLink)
{
    const QString name = texts::plain(partner);
    const QStringList paragraphs{RejoinLetter::tr("Hello,"),
        RejoinLetter::tr("To buy Microsoft products from us, someone with the role of global administrator opens this "
                         "link, signs in and accepts:"),
        requestLink, RejoinLetter::tr("Nothing changes before that."),
        RejoinLetter::tr("Kind regards,") + u'\n' + name};
    return {.subject = name.isEmpty() ? RejoinLetter::tr("A Microsoft reseller relationship")
                                      : RejoinLetter::tr("A Microsoft reseller relationship with %1").arg(name),
        .body = paragraphs.join(u"\n\n"_qs).trimmed()};
}

QString rejoinKit(const Evidence &evidence)
{
    const Run &run = evidence.run;
    QStringList held;
    for (const HeldItem &item : heldItems(evidence.snapshot))
        held << u"- "_qs + texts::held(item);
    const Letter letter = rejoinLetter(run, evidence.requestLink);
    QStringList parts{RejoinLetter::tr("The way back for %1").arg(texts::plain(run.companyName)),
        QStringList{texts::plain(run.domain), run.customer.toString()}.join(u'\n'),
        RejoinLetter::tr("What they held when the relationship was removed on %1:").arg(texts::day(run.finishedAt))
            + u'\n' + (held.isEmpty() ? noneHeld(evidence.snapshot) : held.join(u'\n'))};
    if (evidence.requestLink.isEmpty())
        parts << RejoinLetter::tr("No request link was kept.");
    else
        parts << RejoinLetter::tr("Request link:") + u'\n' + evidence.requestLink
              << RejoinLetter::tr("E-mail, subject:") + u'\n' + letter.subject
              << RejoinLetter::tr("E-mail, text:") + u'\n' + letter.body;
    return parts.join(u"\n\n"_qs) + u'\n';
}

QUrl mailAddress(const Letter &letter)
{
    return QUrl::fromEncoded("mailto:?subject=" + encoded(letter.subject) + "&body=" + encoded(letter.body));
}

} // namespace parting::ui
