// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/gone.h"

#include <algorithm>
#include <array>

namespace parting {

namespace {

Presence fromRelationship(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Reseller:
        return Presence::StillThere;
    case Relationship::Advisor:
    case Relationship::Syndication:
    case Relationship::MicrosoftSupport:
    case Relationship::None:
        return Presence::Gone;
    case Relationship::Unknown:
        return Presence::NotKnown;
    }
    return Presence::NotKnown;
}

template <std::size_t N> bool isOneOf(const QString &code, const std::array<const char16_t *, N> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char16_t *known) { return code == QStringView(known); });
}

} // namespace

Presence presence(const Result<Customer> &answer)
{
    constexpr std::array notFound{u"1000", u"3000", u"60003"};
    constexpr std::array noRelationship{u"20002", u"900159"};

    if (answer)
        return fromRelationship(answer->relationship.value);
    const Error &error = answer.error();
    if (error.httpStatus == 404 && isOneOf(error.code, notFound))
        return Presence::Gone;
    if (error.httpStatus == 403 && isOneOf(error.code, noRelationship))
        return Presence::NeedsFreshList;
    return Presence::NotKnown;
}

Presence absentFromCompleteList(bool readToItsEnd, bool listed)
{
    return readToItsEnd && !listed ? Presence::Gone : Presence::NotKnown;
}

} // namespace parting
