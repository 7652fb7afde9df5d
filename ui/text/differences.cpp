// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QLocale>

namespace parting::ui::texts {

namespace {

QString subjectOf(const Difference &difference)
{
    return difference.subject.isEmpty() ? kind(difference.kind, 0) : plain(difference.subject);
}

QString named(Fact fact)
{
    switch (fact) {
    case Fact::Relationship:
        return Texts::tr("relationship");
    case Fact::Status:
        return Texts::tr("status");
    case Fact::Quantity:
        return Texts::tr("quantity");
    case Fact::Renewal:
        return Texts::tr("automatic renewal");
    case Fact::End:
        return Texts::tr("end");
    case Fact::CancelUntil:
        return Texts::tr("time to cancel");
    case Fact::Held:
    case Fact::Readable:
    case Fact::Other:
        break;
    }
    Q_UNREACHABLE();
}

struct InWords {
    QString operator()(std::monostate) const { return Texts::tr("not given"); }
    QString operator()(bool on) const { return on ? Texts::tr("on") : Texts::tr("off"); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const QString &text) const { return text.isEmpty() ? Texts::tr("not given") : plain(text); }
    QString operator()(const QDateTime &instant) const { return moment(instant); }
};

} // namespace

QString difference(const Difference &difference)
{
    const QString subject = subjectOf(difference);
    const bool was = difference.before == FactValue(true);
    switch (difference.fact) {
    case Fact::Held:
        return (was ? Texts::tr("%1 is no longer there.") : Texts::tr("%1 was added.")).arg(subject);
    case Fact::Readable:
        return (was ? Texts::tr("%1: could be read then, and can't be now.")
                    : Texts::tr("%1: could not be read then, and can be now."))
            .arg(subject);
    case Fact::Other:
        return Texts::tr("%1 changed in what is not shown here.").arg(subject);
    default:
        return Texts::tr("%1, %2: was %3, is now %4.")
            .arg(subject, named(difference.fact), std::visit(InWords(), difference.before),
                std::visit(InWords(), difference.after));
    }
}

} // namespace parting::ui::texts
