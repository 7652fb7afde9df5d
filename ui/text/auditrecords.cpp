// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/auditrecords.h"

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

namespace {

QString word(const WireEnum<AuditStatus> &status)
{
    switch (status.value) {
    case AuditStatus::Succeeded:
        return Texts::tr("Succeeded");
    case AuditStatus::Failed:
        return Texts::tr("Failed");
    case AuditStatus::UnderWay:
        return Texts::tr("Under way");
    case AuditStatus::Declined:
        return Texts::tr("Declined");
    case AuditStatus::Unknown:
        return status.text.isEmpty() ? Texts::tr("Unknown") : plain(status.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString auditRecord(const AuditRecord &record)
{
    QStringList parts{word(record.status)};
    if (record.at.isValid())
        parts << day(record.at) + u' ' + toTheSecond(record.at);
    if (!record.userPrincipalName.isEmpty())
        parts << Texts::tr("by %1", "a person").arg(plain(record.userPrincipalName));
    return parts.join(u", "_qs);
}

} // namespace parting::ui::texts
