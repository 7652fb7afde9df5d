// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/domain/clock.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "core/storage/journal.h"
#include "tests/matrix/person.h"

#include <functional>
#include <memory>

namespace parting::test {

/// What outlives a process, and what it is given.
struct Surroundings {
    QString folder{}; ///< with the journal
    ApiClient::Config client{};
    TokenSource &tokens;
    const Clock &clock;
    const Session &session;
    std::function<bool()> journalFault{};
    std::function<bool()> dead{}; ///< it has been killed
};

/// The whole core from its start to its end, and the person before it.
class Process {
public:
    explicit Process(const Surroundings &surroundings)
        : m_client(surroundings.client, surroundings.tokens)
        , m_api(m_client)
        , m_journal(Journal::open(surroundings.folder, false, surroundings.journalFault).value_or(nullptr))
        , m_offboarding(m_api, m_journal.get(), surroundings.clock, surroundings.session)
        , m_person(m_api, m_offboarding, surroundings.dead)
    {
    }

    Person &person() { return m_person; }
    [[nodiscard]] bool hasOpenRuns() const { return !m_offboarding.interrupted().empty(); }

private:
    ApiClient m_client;
    PartnerApi m_api;
    std::unique_ptr<Journal> m_journal; ///< none where it can't be opened
    Offboarding m_offboarding;
    Person m_person;
};

} // namespace parting::test
