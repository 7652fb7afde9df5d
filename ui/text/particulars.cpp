// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/particulars.h"

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QLocale>

namespace parting::ui::texts {

namespace {

/// What stands in the place of a value that is not there; empty where it is.
template <class T> QString instead(const Part<T> &part)
{
    return !part ? Texts::tr("Reading…") : !*part ? sentence(part->error()) : QString();
}

QString withMpn(const QString &name, const QString &mpnId)
{
    return mpnId.isEmpty() ? plain(name) : Texts::tr("%1 (partner ID %2)").arg(plain(name), plain(mpnId));
}

QString word(const WireEnum<ProvisioningState> &state)
{
    switch (state.value) {
    case ProvisioningState::Success:
        return Texts::tr("given out");
    case ProvisioningState::Pending:
        return Texts::tr("being given out");
    case ProvisioningState::Failed:
        return Texts::tr("giving them out failed");
    case ProvisioningState::Unknown:
        return state.text.isEmpty() ? Texts::tr("state unknown") : plain(state.text);
    }
    Q_UNREACHABLE();
}

QString addressOf(const Address &address)
{
    QStringList parts;
    for (const QString &line : address.lines)
        parts << plain(line);
    const QString town = QStringList{address.postalCode, address.city}.join(u' ').trimmed();
    for (const QString &part : {town, address.state, address.country})
        if (!part.isEmpty())
            parts << plain(part);
    return parts.join(u", "_qs);
}

} // namespace

QString contact(const Part<SupportContact> &part)
{
    if (QString other = instead(part); !other.isEmpty())
        return other;
    const SupportContact &contact = **part;
    return contact.name.isEmpty() ? Texts::tr("none is named") : withMpn(contact.name, contact.mpnId);
}

QString licences(const Part<Provisioning> &part)
{
    if (QString other = instead(part); !other.isEmpty())
        return other;
    const Provisioning &licences = **part;
    const QString what = QLocale().toString(licences.quantity) + u", "_qs + word(licences.state);
    return licences.endDate.isValid()
        ? Texts::tr("%1, until %2", "25, given out, until 30 Nov 2026").arg(what, day(licences.endDate))
        : what;
}

QString resellers(const Part<Listing<IndirectReseller>> &part)
{
    if (QString other = instead(part); !other.isEmpty())
        return other;
    QStringList names;
    for (const IndirectReseller &reseller : (*part)->items)
        names << withMpn(reseller.name.isEmpty() ? reseller.id : reseller.name, reseller.mpnId);
    for (const UnreadableItem &item : (*part)->unreadable)
        names << unreadable(item);
    return names.isEmpty() ? Texts::tr("None: you sell to this customer yourself.") : names.join(u'\n');
}

QList<std::pair<QString, QString>> billing(const Part<BillingProfile> &part)
{
    if (QString other = instead(part); !other.isEmpty())
        return {{Texts::tr("Billing"), other}};
    const BillingProfile &profile = **part;
    const QString person = QStringList{profile.firstName, profile.lastName}.join(u' ').trimmed();
    const QList<std::pair<QString, QString>> all{{Texts::tr("Billing contact"), plain(person)},
        {Texts::tr("Billing e-mail"), plain(profile.email)}, {Texts::tr("Billed company"), plain(profile.companyName)},
        {Texts::tr("Billing address"), addressOf(profile.address)},
        {Texts::tr("Phone"), plain(profile.address.phoneNumber)},
        {Texts::tr("Language"), plain(profile.culture.isEmpty() ? profile.language : profile.culture)}};
    QList<std::pair<QString, QString>> known;
    for (const auto &fact : all)
        if (!fact.second.isEmpty())
            known << fact;
    return known.isEmpty() ? QList{std::pair(Texts::tr("Billing"), Texts::tr("Microsoft gives no billing profile."))}
                           : known;
}

} // namespace parting::ui::texts
