// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/places.h"

#include "core/domain/guid.h"

namespace parting::ui::texts {

QUrl partnerCenter(const CustomerId &customer, const QString &page)
{
    const QString customers = QStringLiteral("https://partner.microsoft.com/dashboard/v2/customers/");
    return isGuid(customer.toString()) ? QUrl(customers + customer.toString() + u'/' + page)
                                       : QUrl(customers + QStringLiteral("list"));
}

QUrl azurePortal(const CustomerId &customer, const QString &blade)
{
    QUrl url(QStringLiteral("https://portal.azure.com/"));
    if (isGuid(customer.toString()))
        url.setPath(u'/' + customer.toString());
    if (!blade.isEmpty())
        url.setFragment(u"view/"_qs + blade);
    return url;
}

} // namespace parting::ui::texts
