// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faultscript.h"
#include "core/storage/accountfile.h"
#include "core/storage/entrycodec.h"
#include "core/storage/keptpage.h"
#include "core/storage/keptreadiness.h"
#include "core/workflow/resume.h"
#include "tests/fuzz/targets.h"

#include <QFile>
#include <QTemporaryDir>

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

void keptPage(const QByteArray &input)
{
    if (const auto page = unpacked(input))
        promise(unpacked(packed(*page)) == page, "what was kept can be kept again");
}

void keptReadiness(const QByteArray &input)
{
    const auto readiness = unpackedReadiness(input);
    if (!readiness)
        return;
    const auto again = unpackedReadiness(packed(*readiness));
    promise(again && packed(*again) == packed(*readiness), "what was kept can be kept again");
}

/// As written by a person, or by whoever got at the file.
void accountsFile(const QByteArray &input)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("accounts.ini")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return;
    file.close();
    for (const PartnerAccount &account : loadAccounts(folder.path()).accounts)
        promise(!account.id.isEmpty() && !account.id.contains(u'/') && account.id != QLatin1String(".."),
            "an account's folder is one of its own");
}

} // namespace parting::fuzz
