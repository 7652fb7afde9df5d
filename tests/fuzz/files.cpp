// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faultscript.h"
#include "core/storage/entrycodec.h"
#include "core/workflow/resume.h"
#include "tests/fuzz/targets.h"

namespace parting::fuzz {

void faultScript(const QByteArray &input)
{
    const auto faults = sandbox::parseFaults({input.constData(), static_cast<std::size_t>(input.size())});
    if (!faults)
        return;
    sandbox::FaultScript script;
    for (const sandbox::Fault &fault : *faults)
        promise(script.add(fault).has_value(), "what was read can be armed");
    const sandbox::Request request{.method = "GET", .target = "/v1/customers?size=500"};
    for (int i = 0; i < 3; ++i)
        for (const sandbox::Fault &fault : script.take(request)) {
            const auto now = sandbox::Time{};
            const auto answer = sandbox::answeredInstead(fault, now).value_or(sandbox::Answer{.body = "{}"});
            (void)sandbox::distorted(fault, request, answer);
        }
    (void)script.unreached();
}

/// Lines: the word of an entry's kind, a blank, its payload.
void journal(const QByteArray &input)
{
    const QDateTime at(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    std::vector<JournalEntry> entries;
    for (const QByteArray &line : input.split('\n')) {
        const auto blank = line.indexOf(' ');
        if (const auto kind = fromWord<EntryKind>(QString::fromLatin1(line.left(blank))))
            entries.push_back(
                {.run = RunId(QStringLiteral("run-1")), .kind = *kind, .at = at, .payload = line.mid(blank + 1)});
    }
    const auto past = rebuiltRun(entries, {{QStringLiteral("company"), QStringLiteral("Contoso AB")}});
    if (!past)
        return;
    promise(past->open == past->run.running(), "a run without an end is open");
    const auto open = openStep(past->run);
    promise(!open || *open < past->run.steps.size(), "the open step is one of the run's");
    if (open)
        (void)resumedCourse(past->run, at);
}

} // namespace parting::fuzz
