// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/job.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace parting::test {

namespace {

using sandbox::Holding;

/// The same in every trial of a process, or else their worlds could not be compared.
const std::string &nineDaysAgo()
{
    static const std::string instant = QDateTime::currentDateTimeUtc().addDays(-9).toString(Qt::ISODate).toStdString();
    return instant;
}

/// Its new-commerce trial renews, and of an order only one line can be cancelled: the other is a reservation, which is
/// nowhere among what it holds. Its legacy trial is suspended; the other job suspends such.
void prepareWingtipToys(sandbox::Server &server, const std::string &customer)
{
    const std::string order =
        R"({"status":"completed","billingCycle":"one_time","creationDate":")" + nineDaysAgo() + R"(","lineItems":[
            {"lineItemNumber":0,"offerId":"DG7GMGF0D5SL:0003:A","friendlyName":"SQL Server","quantity":2},
            {"lineItemNumber":1,"offerId":"DZH318Z0BQ3Q:0001:A","friendlyName":"Reserved","quantity":1}]})";
    ASSERT_TRUE(server.edit(customer, Holding::Order, "a1fafa07b0a0", order));
    ASSERT_TRUE(server.edit(
        customer, Holding::Subscription, "7B7B62E1-A9A4-01B8-9D09-641DA9C3FD6B", R"({"status":"suspended"})"));
    ASSERT_TRUE(server.edit(
        customer, Holding::Subscription, "8dcbe12f-131f-0a8b-a071-86e24b86bf04", R"({"autoRenewEnabled":true})"));
}

} // namespace

const Job &suspending()
{
    // Blue Yonder Airlines: a subscription with an add-on. Nothing stands in the way once both are suspended.
    static const Job job{.name = "Suspending",
        .customer = "e3779b10-7d95-0d21-880e-4ab8beff75fb",
        .prepare = [](sandbox::Server &, const std::string &) {},
        .work = &Person::clearAndRemove,
        .changes = 3};
    return job;
}

const Job &ending()
{
    // Wingtip Toys: the renewal, the subscription, an order, a line of another, an Azure plan, delegated
    // administration.
    static const Job job{.name = "Ending",
        .customer = "4e114f5c-b33b-0782-bde1-598b51e632da",
        .prepare = prepareWingtipToys,
        .work = &Person::endAllAndRemove,
        .changes = 7};
    return job;
}

} // namespace parting::test
