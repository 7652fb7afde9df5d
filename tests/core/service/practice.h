// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/sandbox/sandbox.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "core/storage/journal.h"
#include "tests/core/api/world.h"

#include <QTemporaryDir>

namespace parting::test {

/// The whole core over the practice server, as one process after the other would use it.
class Practice : public testing::Test {
protected:
    void SetUp() override;

    /// A process begins: journal, client and service anew.
    void start();
    /// It dies, whatever it was doing.
    void die();

    [[nodiscard]] CustomerId customer(const QString &name);
    [[nodiscard]] std::vector<SubscriptionId> subscriptions(const CustomerId &id);
    [[nodiscard]] QString status(const CustomerId &id, const SubscriptionId &subscription);

    /// Waits for the review that was asked for; empty if it failed, with the reason in `reviewError`.
    std::optional<Review> reviewed();
    std::optional<Review> removalReview(const QString &name);
    std::optional<Review> suspendReview(const QString &name);
    /// Confirms with every tick set and waits for the end.
    void runs(const Review &review);
    bool ends();
    /// Waits until a step is in that state.
    bool reaches(std::size_t step, StepState state);

    void fault(const std::string &name, const std::string &method, const std::string &path = ".*", int value = -1);
    /// MS-RequestIds of the PATCHes that arrived, in order.
    [[nodiscard]] std::vector<RequestId> patches() const;
    [[nodiscard]] std::vector<StepState> states() const;
    [[nodiscard]] RunOutcome outcome() const { return offboarding->run().outcome; }

    std::unique_ptr<sandbox::Server> server;
    QTemporaryDir folder;
    FixedToken token;
    Clock clock{.pace = 0.005};
    Session session{.world = Session::World::Practice,
        .origin = QStringLiteral("practice"),
        .userName = QStringLiteral("ann@partner.example")};
    std::function<bool()> journalFault;

    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PartnerApi> api;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Offboarding> offboarding;
    std::optional<Review> review;
    std::optional<Error> reviewError;
    int finished = 0; ///< runFinished, how often
};

[[nodiscard]] Confirmation allTicks(const Review &review);

} // namespace parting::test
