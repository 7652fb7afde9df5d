// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/told.h"

#include "core/storage/sqlite.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <limits>
#include <map>

namespace parting::test {

void expectTruth(const Journal &journal, sandbox::Server &server)
{
    const auto runs = journal.past(std::numeric_limits<qint64>::max(), 1000);
    ASSERT_TRUE(runs);
    for (const PastRun &past : *runs)
        for (const RunStep &step : past.run.steps) {
            const bool denied = step.state == StepState::Refused || step.state == StepState::NotSent;
            const std::string id = step.requestId.toString().toStdString();
            EXPECT_FALSE(denied && !id.empty() && server.appliedWrites(id) > 0) << id << " was carried out";
            EXPECT_TRUE(past.run.outcome != RunOutcome::Done || step.state == StepState::Confirmed)
                << id << " is part of what is done";
        }
}

void expectOneRequestAWrite(const QString &folder)
{
    const auto file = Sqlite::open(folder + QStringLiteral("/journal.sqlite"), Sqlite::Mode::ReadOnly);
    auto entries = (*file)->read(
        QStringLiteral("SELECT run, payload FROM entry WHERE kind IN ('intent', 'outcome') ORDER BY seq"), {});
    ASSERT_TRUE(entries);
    std::map<std::pair<std::string, int>, std::string> unsettled; // the request ID, by run and step
    while (entries->next()) {
        const auto entry = nlohmann::json::parse(entries->value(1).toString().toStdString());
        const std::pair write(entries->value(0).toString().toStdString(), entry.at("step").get<int>());
        const std::string request = entry.value("request", "");
        if (request.empty() && entry.at("state") != "unknown")
            unsettled.erase(write);
        if (request.empty())
            continue;
        EXPECT_EQ(unsettled.try_emplace(write, request).first->second, request) << "the same write";
    }
}

} // namespace parting::test
