// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/person.h"

#include "core/workflow/resume.h"
#include "tests/support/until.h"

#include <algorithm>

namespace parting::test {

Person::Person(PartnerApi &api, Offboarding &offboarding, std::function<bool()> gone)
    : m_api(api)
    , m_offboarding(offboarding)
    , m_gone(std::move(gone))
{
}

bool Person::clearAndRemove(const CustomerId &customer)
{
    says("looking at the account");
    const auto held = subscriptions(customer);
    if (!held)
        return false;
    says("reviewing the suspension");
    return clears(customer, {{WriteKind::Suspend}, *held}) && removes(customer);
}

bool Person::endAllAndRemove(const CustomerId &customer)
{
    return clears(customer, softExitWish()) && clears(customer, withDelegatedAdmin(clearAllWish(), true))
        && removes(customer);
}

std::vector<RequestId> Person::settleWhatIsOpen(const std::function<void()> &waitFiveMinutes)
{
    std::vector<RequestId> sentAgain;
    for (const InterruptedRun &interrupted : m_offboarding.interrupted()) {
        const RunId id = interrupted.run.id;
        says("settling a run");
        if (continues)
            goOn(id);
        if (openRun(id))
            readAgain(id);
        const auto open = openRun(id);
        if (!open || m_gone())
            continue;
        waitFiveMinutes();
        if (const auto request = sendAgainOrLeave(*open))
            sentAgain.push_back(*request);
    }
    return sentAgain;
}

void Person::goOn(const RunId &run)
{
    if (m_offboarding.continueRun(run))
        (void)until([this] { return !m_offboarding.running(); });
}

void Person::readAgain(const RunId &run)
{
    bool read = false;
    QObject here; // whose end is the end of listening
    QObject::connect(&m_offboarding, &Offboarding::interruptedChanged, &here, [&read] { read = true; });
    m_offboarding.readAgain(run);
    (void)until([&read] { return read; });
}

std::optional<RequestId> Person::sendAgainOrLeave(const InterruptedRun &open)
{
    if (!m_offboarding.sendAgain(open.run.id)) {
        m_offboarding.leave(open.run.id);
        return std::nullopt;
    }
    const RequestId request = open.run.steps.at(openStep(open.run).value()).requestId;
    says("sends again " + request.toString().toStdString());
    (void)until([this] { return !m_offboarding.running(); });
    return request;
}

bool Person::until(const std::function<bool()> &done) const
{
    return test::until([&] { return m_gone() || done(); }) && !m_gone();
}

std::optional<std::vector<SubscriptionId>> Person::subscriptions(const CustomerId &customer)
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

std::optional<Review> Person::reviewed(const std::function<void()> &prepare)
{
    std::optional<Review> review;
    bool over = false;
    QObject here;
    QObject::connect(&m_offboarding, &Offboarding::reviewReady, &here, [&](const Review &made) {
        review = made;
        over = true;
    });
    QObject::connect(&m_offboarding, &Offboarding::reviewFailed, &here, [&over] { over = true; });
    QObject::connect(&m_offboarding, &Offboarding::reviewRefused, &here, [&over] { over = true; });
    prepare();
    return until([&over] { return over; }) ? review : std::nullopt;
}

bool Person::clears(const CustomerId &customer, const PlanWish &wish)
{
    const auto review = reviewed([&] { m_offboarding.prepareClear(customer, wish); });
    return review && (review->writes.empty() || carriesOut(*review));
}

bool Person::removes(const CustomerId &customer)
{
    says("reviewing the removal");
    const auto review = reviewed([&] { m_offboarding.prepareRemoval(customer); });
    return review && carriesOut(*review);
}

bool Person::carriesOut(const Review &review)
{
    const bool began = m_offboarding.confirm({.looked = review.assessment.unchecked()});
    return began && until([this] { return !m_offboarding.running(); })
        && m_offboarding.run().outcome == RunOutcome::Done;
}

std::optional<InterruptedRun> Person::openRun(const RunId &run) const
{
    const auto all = m_offboarding.interrupted();
    const auto found = std::find_if(all.begin(), all.end(), [&run](const auto &one) { return one.run.id == run; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace parting::test
