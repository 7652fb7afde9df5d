// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

namespace {

using values::now;

Finding committed(bool renews)
{
    return {.kind = HoldingKind::NewCommerceLicense,
        .state = HoldingState::NotBefore,
        .subjectName = u"Microsoft 365 E3"_qs,
        .quantity = 25,
        .renews = renews,
        .committedUntil = values::utc("2026-11-30T22:59:59")};
}

Verdict steps(int here, int elsewhere, int inPartnerCenter, int inAzure, int unchecked = 0)
{
    return {.kind = VerdictKind::AfterSteps,
        .stepsHere = here,
        .stepsElsewhere = elsewhere,
        .stepsInPartnerCenter = inPartnerCenter,
        .stepsInAzure = inAzure,
        .unchecked = unchecked};
}

TEST(VerdictText, tellsTheFirstDay)
{
    EXPECT_EQ(verdict({.kind = VerdictKind::NotBefore, .decisive = committed(false)}, now),
        u"Not before 1 Dec 2026: Microsoft 365 E3 (25 seats) is committed until 30 Nov 2026"_qs);
    EXPECT_EQ(verdict({.kind = VerdictKind::NotBefore, .decisive = committed(true), .unchecked = 2}, now),
        u"Not before 1 Dec 2026, and only if renewal is stopped before it: Microsoft 365 E3 (25 seats) is committed "
        u"until 30 Nov 2026 · 2 not checked"_qs);
}

TEST(VerdictText, countsSteps)
{
    EXPECT_EQ(verdict(steps(1, 0, 0, 0), now), u"Can part after 1 step here"_qs);
    EXPECT_EQ(verdict(steps(2, 0, 0, 0, 1), now), u"Can part after 2 steps here · 1 not checked"_qs);
    EXPECT_EQ(verdict(steps(0, 3, 3, 0), now), u"Can part after 3 steps in Partner Center"_qs);
    EXPECT_EQ(verdict(steps(0, 1, 0, 1), now), u"Can part after 1 step in the Azure portal"_qs);
    EXPECT_EQ(verdict(steps(0, 2, 1, 1), now), u"Can part after 2 steps elsewhere"_qs);
    auto both = steps(2, 1, 1, 0);
    both.elsewhereUntil = now.addSecs(26 * 3600);
    EXPECT_EQ(verdict(both, now), u"Can part after 1 step in Partner Center (until Thu 16:00, in 26 h) and 2 here"_qs);
    auto here = steps(2, 0, 0, 0);
    here.hereUntil = now.addSecs(26 * 3600);
    EXPECT_EQ(verdict(here, now), u"Can part after 2 steps here (until Thu 16:00, in 26 h)"_qs);
    both.hereUntil = here.hereUntil;
    EXPECT_TRUE(verdict(both, now).endsWith(u"and 2 here (until Thu 16:00, in 26 h)"));
}

TEST(VerdictText, saysWhatIsNotKnown)
{
    EXPECT_EQ(verdict({.kind = VerdictKind::NothingKnown, .unchecked = 2}, now),
        u"Nothing known is in the way; 2 things not checked"_qs);
    EXPECT_EQ(verdict({.kind = VerdictKind::CanPart}, now), u"Can part today"_qs);
    EXPECT_EQ(
        verdict(
            {.kind = VerdictKind::CannotTell, .decisive = Finding{.kind = HoldingKind::Orders}, .unchecked = 2}, now),
        u"Can't tell: the orders could not be read · 2 not checked"_qs);
    EXPECT_EQ(verdict({.kind = VerdictKind::StillReading}, now), u"Reading what this customer holds"_qs);
}

TEST(VerdictText, namesTheRelationship)
{
    Finding finding{.kind = HoldingKind::Relationship, .reason = Reason::NotReseller, .serverWord = u"advisor"_qs};
    EXPECT_EQ(verdict({.kind = VerdictKind::NotReseller, .decisive = finding, .unchecked = 1}, now),
        u"Not a reseller: Microsoft calls the relationship “advisor”"_qs);
    finding.reason = Reason::RelationshipUnknown;
    finding.serverWord = u"cousin"_qs;
    EXPECT_EQ(verdict({.kind = VerdictKind::NotReseller, .decisive = finding}, now),
        u"Not known to be a reseller: Microsoft calls the relationship “cousin”"_qs);
}

TEST(VerdictText, holdsHostileNames)
{
    Finding finding = committed(false);
    finding.subjectName = u"%1 %2 %n\n<b>\u202E"_qs;
    EXPECT_EQ(verdict({.kind = VerdictKind::NotBefore, .decisive = finding}, now),
        u"Not before 1 Dec 2026: %1 %2 %n <b>[U+202E] (25 seats) is committed until 30 Nov 2026"_qs);
}

} // namespace

} // namespace parting::ui::texts
