// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/held.h"

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QLocale>

namespace parting::ui::texts {

namespace {

bool is(const QString &word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString term(const QString &isoDuration)
{
    const int count = isoDuration.size() > 2 ? QStringView(isoDuration).mid(1).chopped(1).toInt() : 0;
    const bool plainDuration = count > 0 && isoDuration.startsWith(u'P', Qt::CaseInsensitive);
    if (plainDuration && isoDuration.endsWith(u'Y', Qt::CaseInsensitive))
        return Texts::tr("%n year(s)", "how long a subscription is bought for", count);
    if (plainDuration && isoDuration.endsWith(u'M', Qt::CaseInsensitive))
        return Texts::tr("%n month(s)", "how long a subscription is bought for", count);
    return plain(isoDuration);
}

QString billing(const QString &cycle)
{
    return is(cycle, u"monthly")  ? Texts::tr("monthly", "billed")
        : is(cycle, u"annual")    ? Texts::tr("yearly", "billed")
        : is(cycle, u"triennial") ? Texts::tr("every three years", "billed")
        : is(cycle, u"one_time")  ? Texts::tr("once", "billed")
        : is(cycle, u"none")      ? QString()
                                  : plain(cycle);
}

QString status(const HeldItem &item)
{
    return item.status.text.isEmpty() ? QString() : word(item.status);
}

QString held(const HeldItem &item)
{
    const QString name = plain(item.name);
    QStringList parts{item.quantity > 0 ? QLocale().toString(item.quantity) + u" × "_qs + name : name};
    if (const QString length = term(item.termDuration); !length.isEmpty())
        parts << Texts::tr("term %1", "1 year").arg(length);
    if (const QString cycle = billing(item.billingCycle); !cycle.isEmpty())
        parts << Texts::tr("billed %1", "monthly").arg(cycle);
    parts << status(item);
    if (item.until.isValid())
        parts << Texts::tr("until %1", "a day").arg(day(item.until));
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

} // namespace parting::ui::texts
