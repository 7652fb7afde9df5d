// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

namespace parting::test {

void Practice::SetUp()
{
    auto started = sandbox::Server::start({.clockScale = 1200, .callsPerMinute = 0});
    ASSERT_TRUE(started) << started.error();
    server = std::move(*started);
    token.token = QByteArray::fromStdString(server->bearer());
    start();
}

void Practice::start()
{
    auto opened = Journal::open(folder.path(), false, journalFault);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    journal = std::move(*opened);
    auto config = quick(QString::fromStdString(server->baseUrl()));
    config.clock = clock;
    client = std::make_unique<ApiClient>(config, token);
    api = std::make_unique<PartnerApi>(*client);
    offboarding = std::make_unique<Offboarding>(*api, journal.get(), clock, session);
    QObject::connect(
        offboarding.get(), &Offboarding::reviewReady, offboarding.get(), [this](const Review &made) { review = made; });
    QObject::connect(offboarding.get(), &Offboarding::reviewFailed, offboarding.get(),
        [this](const Error &error) { reviewError = error; });
    QObject::connect(offboarding.get(), &Offboarding::runFinished, offboarding.get(), [this] { ++finished; });
}

void Practice::die()
{
    offboarding.reset();
    api.reset();
    client.reset();
    journal.reset();
}

CustomerId Practice::customer(const QString &name)
{
    std::optional<PageLink> link;
    do {
        const auto read =
            resultOf<CustomerPageRead>([&](auto done) { return api->customers(link, {}, std::move(done)); });
        if (!read)
            break;
        for (std::size_t row = 0; row < read->page->rows.size(); ++row) {
            if (read->page->company(row) == name.toStdString())
                return CustomerId(QString::fromStdString(std::string(read->page->id(row))));
        }
        link = read->next;
    } while (link);
    ADD_FAILURE() << "no customer " << name.toStdString();
    return {};
}

std::vector<SubscriptionId> Practice::subscriptions(const CustomerId &id)
{
    const auto read =
        resultOf<Document<Listing<Subscription>>>([&](auto done) { return api->subscriptions(id, std::move(done)); });
    std::vector<SubscriptionId> ids;
    for (const Subscription &subscription : read.value().value.items)
        ids.push_back(subscription.id);
    return ids;
}

QString Practice::status(const CustomerId &id, const SubscriptionId &subscription)
{
    const auto read = resultOf<Document<Subscription>>(
        [&](auto done) { return api->subscription(id, subscription, std::move(done)); });
    return read ? read->value.status.text : read.error().code;
}

std::optional<Review> Practice::reviewed()
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return review || reviewError; }, 10'000));
    return std::exchange(review, std::nullopt);
}

std::optional<Review> Practice::removalReview(const QString &name)
{
    offboarding->prepareRemoval(customer(name));
    return reviewed();
}

std::optional<Review> Practice::suspendReview(const QString &name)
{
    const CustomerId id = customer(name);
    offboarding->prepareClear(id, {{WriteKind::Suspend}, subscriptions(id)});
    return reviewed();
}

void Practice::runs(const Review &shown)
{
    ASSERT_TRUE(offboarding->confirm(allTicks(shown)));
    ASSERT_TRUE(ends());
}

bool Practice::ends()
{
    return QTest::qWaitFor([this] { return !offboarding->running(); }, 20'000);
}

bool Practice::reaches(std::size_t step, StepState state)
{
    return QTest::qWaitFor([&] { return states().size() > step && states()[step] == state; }, 10'000);
}

void Practice::fault(const std::string &name, const std::string &method, const std::string &path, int value)
{
    const auto injected = server->inject({.name = name, .method = method, .path = path, .value = value});
    ASSERT_TRUE(injected) << injected.error();
}

std::vector<RequestId> Practice::patches() const
{
    std::vector<RequestId> ids;
    for (const sandbox::Arrival &arrival : server->arrivals()) {
        if (arrival.method == "PATCH")
            ids.push_back(RequestId(QString::fromStdString(arrival.requestId)));
    }
    return ids;
}

std::vector<StepState> Practice::states() const
{
    std::vector<StepState> list;
    for (const RunStep &step : offboarding->run().steps)
        list.push_back(step.state);
    return list;
}

Confirmation allTicks(const Review &review)
{
    return {.looked = review.assessment.unchecked()};
}

} // namespace parting::test
