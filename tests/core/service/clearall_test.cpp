// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;

/// Everything that can be cleared at once, software cancelled by its orders, and delegated administration.
class ClearAll : public Practice {
protected:
    std::optional<Review> clearReview(const QString &name, const PlanWish &wish)
    {
        offboarding->prepareClear(customer(name), wish);
        return reviewed();
    }
    std::optional<Review> wingtip(bool endsDelegatedAdmin = true)
    {
        return clearReview(u"Wingtip Toys"_qs, withDelegatedAdmin(clearAllWish(), endsDelegatedAdmin));
    }
    std::optional<Review> cancelOrders(const QString &name)
    {
        return clearReview(name, {.kinds = {WriteKind::CancelOrder}, .everything = true});
    }
    [[nodiscard]] std::size_t blockers(const Review &shown) const
    {
        return server->blockers(shown.snapshot.id.toString().toStdString()).size();
    }
    [[nodiscard]] std::optional<bool> delegated(const CustomerId &id)
    {
        const auto read = resultOf<Document<Customer>>([&](auto done) { return api->customer(id, std::move(done)); });
        return read ? read->value.allowDelegatedAccess : std::nullopt;
    }
    [[nodiscard]] Order order(const CustomerId &id, const OrderId &order)
    {
        return resultOf<Document<Order>>([&](auto done) { return api->order(id, order, std::move(done)); })
            .value()
            .value;
    }
    void edit(const Review &shown, sandbox::Holding kind, const QString &id, const std::string &patch)
    {
        ASSERT_TRUE(server->edit(shown.snapshot.id.toString().toStdString(), kind, id.toStdString(), patch));
    }
    static QStringList subjects(const Review &shown)
    {
        QStringList names;
        for (const PlannedWrite &write : shown.writes)
            names << write.subject;
        return names;
    }
};

TEST_F(ClearAll, IsOneRunInOrderEachStepReadBack)
{
    const auto shown = wingtip();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 5U) << subjects(*shown).join(u", "_qs).toStdString();
    EXPECT_EQ(shown->writes[3].subject, u"Azure plan"_qs) << "what may be bought through it comes before it";
    EXPECT_EQ(shown->writes[4].kind, WriteKind::EndDelegatedAdmin) << "what ends access comes last";
    EXPECT_EQ(blockers(*shown), 4U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(states(), std::vector(5, S::Confirmed));
    std::vector<RequestId> sent;
    for (const RunStep &step : offboarding->run().steps) {
        sent.push_back(step.requestId);
        EXPECT_EQ(server->appliedWrites(step.requestId.toString().toStdString()), 1);
    }
    EXPECT_EQ(patches(), sent);
    EXPECT_EQ(blockers(*shown), 0U);
    EXPECT_EQ(delegated(shown->snapshot.id), false);
    EXPECT_TRUE(journal->interrupted()->empty());
    const auto after = removalReview(u"Wingtip Toys"_qs);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->assessment.removable());
}

TEST_F(ClearAll, KeepsDelegatedAdministrationUnlessItIsWishedFor)
{
    ASSERT_TRUE(wingtip(false));
    std::optional<Review> shown;
    QObject::connect(offboarding.get(), &Offboarding::reviewReplanned, offboarding.get(),
        [&shown](const Review &again) { shown = again; });
    offboarding->endDelegatedAdminToo(true);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->writes.size(), 5U);
    offboarding->endDelegatedAdminToo(false);
    ASSERT_EQ(shown->writes.size(), 4U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 4U);
    EXPECT_EQ(delegated(shown->snapshot.id), true);
}

TEST_F(ClearAll, StopsAtTheFirstThatIsRefused)
{
    const auto shown = wingtip();
    ASSERT_TRUE(shown);
    fault("900278", "PATCH", ".*/orders/.*");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Refused);
    const auto list = states();
    const auto refused = std::find(list.begin(), list.end(), S::Refused);
    ASSERT_NE(refused, list.end());
    EXPECT_TRUE(std::all_of(list.begin(), refused, [](S state) { return state == S::Confirmed; }));
    EXPECT_TRUE(std::all_of(refused + 1, list.end(), [](S state) { return state == S::NotSent; }));
    EXPECT_EQ(patches().size(), static_cast<std::size_t>(refused - list.begin()) + 1);
    EXPECT_EQ(delegated(shown->snapshot.id), true);
}

TEST_F(ClearAll, SendsNothingMoreWhenOneIsNoLongerAsReviewed)
{
    const auto shown = wingtip();
    ASSERT_TRUE(shown);
    edit(*shown, sandbox::Holding::Subscription, shown->writes[1].subscription.toString(), R"({"quantity":99})");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent, S::NotSent, S::NotSent, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    const auto again = reviewed();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changedSinceLast);
    EXPECT_EQ(subjects(*again), subjects(*shown).mid(1)) << "what is done is not done again";
    ASSERT_EQ(again->differences.size(), 1U) << "what the run itself changed is no news";
    EXPECT_EQ(again->differences[0].fact, Fact::Quantity);
}

TEST_F(ClearAll, GoesOnAfterTheProcessDied)
{
    const auto shown = wingtip();
    ASSERT_TRUE(shown);
    fault("delay", "GET", ".*/orders/[^/]*", 5000);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(reaches(0, S::Confirmed) || reaches(1, S::Confirmed));
    die();
    start();
    const auto open = offboarding->interrupted();
    ASSERT_EQ(open.size(), 1U);
    ASSERT_TRUE(offboarding->continueRun(open[0].run.id));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 5U) << "each once";
    EXPECT_EQ(blockers(*shown), 0U);
}

TEST_F(ClearAll, ASoftExitStopsWhatRenewsAndNothingElse)
{
    const auto shown = clearReview(u"Contoso AB"_qs, softExitWish());
    ASSERT_TRUE(shown);
    ASSERT_EQ(subjects(*shown), QStringList{u"Office staff"_qs});
    EXPECT_FALSE(isIrreversible(shown->writes[0].kind));
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(status(shown->snapshot.id, shown->writes[0].subscription), u"active"_qs);
}

TEST_F(ClearAll, CancelsSoftwareByItsOrder)
{
    const auto shown = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U) << "the old one is out of its time";
    EXPECT_FALSE(shown->writes[0].line);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    const Order after = order(shown->snapshot.id, shown->writes[0].order);
    EXPECT_TRUE(after.status.is(OrderStatus::Cancelled));
    EXPECT_EQ(after.lines.at(0).quantity, 0);
    EXPECT_EQ(blockers(*shown), 0U);
}

TEST_F(ClearAll, CancelsASoftwareSubscriptionByItsOrder)
{
    const auto shown = cancelOrders(u"Munson's Pickles and Preserves Farm"_qs);
    ASSERT_TRUE(shown);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(status(shown->snapshot.id, shown->writes[0].subscription), u"deleted"_qs);
    EXPECT_EQ(blockers(*shown), 0U);
}

TEST_F(ClearAll, CancelsLineByLineBesideWhatStays)
{
    const auto first = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(first);
    const OrderId id = first->writes.at(0).order;
    edit(*first, sandbox::Holding::Order, id.toString(),
        R"({"lineItems":[{"lineItemNumber":0,"offerId":"DG7GMGF0D7D3:0001:A","friendlyName":"One","quantity":1},
            {"lineItemNumber":1,"offerId":"DG7GMGF0D5SL:0003:A","friendlyName":"Two","quantity":2},
            {"lineItemNumber":2,"offerId":"DZH318Z0BQ3Q:0001:A","friendlyName":"Reserved","quantity":1}]})");
    const auto shown = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(subjects(*shown), (QStringList{u"One"_qs, u"Two"_qs}));
    EXPECT_EQ(shown->writes[1].line, 1);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    const Order after = order(shown->snapshot.id, id);
    EXPECT_TRUE(after.status.is(OrderStatus::Completed)) << "a line of it stays";
    EXPECT_EQ(after.lines.at(0).quantity, 0);
    EXPECT_EQ(after.lines.at(1).quantity, 0);
    EXPECT_EQ(after.lines.at(2).quantity, 1);
}

TEST_F(ClearAll, TheTimeOfAnOrderIsHeldAgainstTheClockBeforeItIsSent)
{
    const auto shown = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(shown);
    clock.now = [] { return QDateTime::currentDateTimeUtc().addDays(21); };
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_TRUE(patches().empty());
}

TEST_F(ClearAll, AnOrderInDoubtIsReadBackAndSentOnce)
{
    const auto shown = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(shown);
    fault("drop-after-commit", "PATCH", ".*/orders/.*");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(ClearAll, AnAdjustmentUnderWayRefusesTheOrder)
{
    const auto shown = cancelOrders(u"Lucerne Publishing"_qs);
    ASSERT_TRUE(shown);
    fault("800014", "PATCH", ".*/orders/.*");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Refused);
    EXPECT_EQ(offboarding->run().failure->code, u"800014"_qs);
    EXPECT_TRUE(order(shown->snapshot.id, shown->writes[0].order).status.is(OrderStatus::Completed));
}

TEST_F(ClearAll, EndsDelegatedAdministrationAlone)
{
    const PlanWish wish{.kinds = {WriteKind::EndDelegatedAdmin}};
    const auto shown = clearReview(u"Southridge Video"_qs, wish);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(delegated(shown->snapshot.id), false);
    const auto again = clearReview(u"Southridge Video"_qs, wish);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->writes.empty()) << "there is none any more";
    EXPECT_FALSE(offboarding->confirm({}));
}

} // namespace parting::test
