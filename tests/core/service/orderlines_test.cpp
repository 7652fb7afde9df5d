// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

namespace parting::test {

/// One order that has the same software twice.
class OrderLines : public Practice {
protected:
    std::optional<Review> reviewFor(const PlanWish &wish)
    {
        offboarding->prepareClear(customer(u"Lucerne Publishing"_qs), wish);
        return reviewed();
    }
    static PlanWish all() { return {.kinds = {WriteKind::CancelOrder}, .everything = true}; }
};

TEST_F(OrderLines, AreCancelledEachByItself)
{
    const auto first = reviewFor(all());
    ASSERT_TRUE(first);
    const OrderId id = first->writes.at(0).order;
    ASSERT_TRUE(
        server->edit(first->snapshot.id.toString().toStdString(), sandbox::Holding::Order, id.toString().toStdString(),
            R"({"lineItems":[{"lineItemNumber":0,"offerId":"DG7GMGF0D7D3:0001:A","friendlyName":"Windows","quantity":1},
            {"lineItemNumber":1,"offerId":"DG7GMGF0D7D3:0001:A","friendlyName":"Windows","quantity":4}]})"));
    const auto shown = reviewFor({.kinds = {WriteKind::CancelOrder}, .lines = {{.order = id, .line = 1}}});
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U);
    EXPECT_EQ(shown->writes[0].subject, u"Windows (#1, × 4)"_qs);
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Done);
    const auto after =
        resultOf<Document<Order>>([&](auto done) { return api->order(shown->snapshot.id, id, std::move(done)); });
    ASSERT_TRUE(after);
    EXPECT_EQ(after->value.lines.at(0).quantity, 1);
    EXPECT_EQ(after->value.lines.at(1).quantity, 0);

    const auto rest = reviewFor(all());
    ASSERT_TRUE(rest);
    ASSERT_EQ(rest->writes.size(), 1U);
    runs(*rest);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_TRUE(server->blockers(rest->snapshot.id.toString().toStdString()).empty());
}

} // namespace parting::test
