// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/process.h"

#include "core/workflow/resume.h"
#include "tests/support/until.h"

#include <algorithm>

namespace parting::test {

Process::Process(const Surroundings &surroundings)
    : m_around(surroundings)
    , m_client(surroundings.client, surroundings.tokens)
    , m_api(m_client)
    , m_journal(Journal::open(surroundings.folder, false, surroundings.journalFault).value_or(nullptr))
    , m_offboarding(m_api, m_journal.get(), surroundings.clock, surroundings.session)
{
}

bool Process::clearAndRemove(const CustomerId &customer)
{
    const auto held = subscriptions(customer);
    if (!held)
        return false;
    const auto clearing = reviewed([&] { m_offboarding.prepareClear(customer, WriteKind::Suspend, *held); });
    if (!clearing || !(clearing->writes.empty() || carriedOut(*clearing)))
        return false;
    const auto removal = reviewed([&] { m_offboarding.prepareRemoval(customer); });
    return removal && carriedOut(*removal);
}

std::vector<RequestId> Process::settleWhatIsOpen(const std::function<void()> &waitFiveMinutes)
{
    std::vector<RequestId> sentAgain;
    for (const InterruptedRun &interrupted : m_offboarding.interrupted()) {
        const RunId id = interrupted.run.id;
        bool read = false;
        const auto connection = QObject::connect(
            &m_offboarding, &Offboarding::interruptedChanged, &m_offboarding, [&read] { read = true; });
        m_offboarding.readAgain(id);
        const bool answered = until([&read] { return read; });
        QObject::disconnect(connection);
        const auto still = answered ? open(id) : std::nullopt;
        if (!still)
            continue;
        waitFiveMinutes();
        if (!m_offboarding.sendAgain(id)) {
            m_offboarding.leave(id);
            continue;
        }
        sentAgain.push_back(still->run.steps.at(openStep(still->run).value()).requestId);
        (void)until([this] { return !m_offboarding.running(); });
    }
    return sentAgain;
}

bool Process::until(const std::function<bool()> &done) const
{
    return test::until([&] { return m_around.dead() || done(); }) && !m_around.dead();
}

std::optional<std::vector<SubscriptionId>> Process::subscriptions(const CustomerId &customer)
{
    std::optional<Result<Document<Listing<Subscription>>>> read;
    const CallHandle call = m_api.subscriptions(customer, [&read](auto answer) { read = std::move(answer); });
    if (!until([&read] { return read.has_value(); }) || !*read)
        return std::nullopt;
    std::vector<SubscriptionId> ids;
    for (const Subscription &subscription : (*read)->value.items)
        ids.push_back(subscription.id);
    return ids;
}

std::optional<Review> Process::reviewed(const std::function<void()> &prepare)
{
    std::optional<Review> review;
    bool over = false;
    QObject here; // whose end is the end of listening
    QObject::connect(&m_offboarding, &Offboarding::reviewReady, &here, [&](const Review &made) {
        review = made;
        over = true;
    });
    QObject::connect(&m_offboarding, &Offboarding::reviewFailed, &here, [&over] { over = true; });
    QObject::connect(&m_offboarding, &Offboarding::reviewRefused, &here, [&over] { over = true; });
    prepare();
    return until([&over] { return over; }) ? review : std::nullopt;
}

bool Process::carriedOut(const Review &review)
{
    const bool began = m_offboarding.confirm({.looked = review.assessment.unchecked()});
    return began && until([this] { return !m_offboarding.running(); })
        && m_offboarding.run().outcome == RunOutcome::Done;
}

std::optional<InterruptedRun> Process::open(const RunId &run) const
{
    const auto all = m_offboarding.interrupted();
    const auto found = std::find_if(all.begin(), all.end(), [&run](const auto &one) { return one.run.id == run; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace parting::test
