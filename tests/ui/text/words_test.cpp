// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/texts.h"

#include <set>

namespace parting::ui::texts {

namespace {

TEST(Words, unknownOnesAreTheServicesOwn)
{
    EXPECT_EQ(word(values::word(SubscriptionStatus::Suspended)), u"Suspended"_qs);
    EXPECT_EQ(word(values::word(SubscriptionStatus::Unknown)), u"retired"_qs);
    EXPECT_EQ(word(WireEnum<SubscriptionStatus>{.text = u"a\nb"_qs}), u"a b"_qs);
    EXPECT_EQ(word(WireEnum<SubscriptionStatus>{}), u"Unknown"_qs);
    EXPECT_EQ(word(WireEnum<Relationship>{.value = Relationship::MicrosoftSupport}), u"Microsoft support"_qs);
    EXPECT_EQ(word(WireEnum<Relationship>{.text = u"cousin"_qs}), u"cousin"_qs);
}

TEST(Words, fiveStatesAreFiveWords)
{
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(HoldingState::Unchecked); ++i)
        words.insert(word(static_cast<HoldingState>(i)));
    EXPECT_EQ(words.size(), 5U);
}

TEST(Kinds, areCountedWhereThereIsSomethingToCount)
{
    EXPECT_EQ(kind(HoldingKind::LegacyLicense, 2), u"2 legacy subscriptions"_qs);
    EXPECT_EQ(kind(HoldingKind::Reservation, 1), u"1 Azure reservation"_qs);
    EXPECT_EQ(kind(HoldingKind::Reservation, 0), u"Azure reservations"_qs);
    EXPECT_EQ(word(HoldingKind::Reservation), u"Azure reservation"_qs);
    for (const auto check : {HoldingKind::Transfer, HoldingKind::Orders, HoldingKind::Relationship})
        EXPECT_EQ(kind(check, 1), kind(check, 0));
}

TEST(Kinds, haveNamesOfTheirOwn)
{
    std::set<QString> names;
    for (int i = 0; i <= static_cast<int>(HoldingKind::Reservations); ++i) {
        names.insert(word(static_cast<HoldingKind>(i)));
        EXPECT_FALSE(kind(static_cast<HoldingKind>(i), 2).contains(u"(s)"_qs));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(HoldingKind::Reservations) + 1);
}

TEST(Unreadable, showsItsHint)
{
    EXPECT_EQ(unreadable({.hint = u"Exchange Online"_qs}), u"Exchange Online (could not be read)"_qs);
    EXPECT_EQ(unreadable({}), u"An item that could not be read"_qs);
}

} // namespace

} // namespace parting::ui::texts
