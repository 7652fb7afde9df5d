// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/pastrun.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>

namespace parting::ui {

struct Message;

/// The only place where the core's enums and errors become words, in the language of the program, with dates as the
/// default QLocale writes them and in the system's time zone. Everything returned is plain text: text from the service
/// stands in it as plain() leaves it.
namespace texts {

/// Foreign text fit to be shown: line breaks become blanks, what can't be seen or could turn the text around it stands
/// there by its number ("[U+202E]"), over 120 characters are cut off with an ellipsis. Where it holds letters written
/// from right to left it is wrapped in isolates, so that it can't reorder its sentence.
[[nodiscard]] QString plain(const QString &foreign);

/// The same whole and without isolates, for the clipboard and for files.
[[nodiscard]] QString whole(const QString &foreign);

// Words, for chips and table cells. An unknown word is the service's own.
[[nodiscard]] QString word(HoldingState);
[[nodiscard]] QString word(HoldingKind); ///< singular, "Azure reservation"
[[nodiscard]] QString word(SubscriptionClass);
[[nodiscard]] QString word(const WireEnum<SubscriptionStatus> &);
[[nodiscard]] QString word(const WireEnum<Relationship> &);
[[nodiscard]] QString word(StepState);
[[nodiscard]] QString word(RunOutcome);
[[nodiscard]] QString kind(HoldingKind, int count); ///< "2 Azure reservations"; the kind alone for 0

// Times. `now` may be invalid: then nothing is said in relation to it.
[[nodiscard]] QString day(const QDateTime &); ///< empty for invalid, "no known end" for year 9999
[[nodiscard]] QString day(const QDate &);
[[nodiscard]] QString time(const QDateTime &); ///< "14:02"
[[nodiscard]] QString toTheSecond(const QDateTime &); ///< "14:02:31"
[[nodiscard]] QString moment(const QDateTime &); ///< day and time
/// The day; weekday and time with "in 26 h" beside it when under three days are left; "passed" beside it when over.
[[nodiscard]] QString deadline(const QDateTime &until, const QDateTime &now);
[[nodiscard]] QString age(const QDateTime &readAt, const QDateTime &now); ///< "read 14:31 (2 min ago)"
[[nodiscard]] QString exact(const QDateTime &); ///< for files: with its offset from UTC; empty for invalid
/// "14:02", "14:02 yesterday", else day and time: what can't be taken for another day's.
[[nodiscard]] QString when(const QDateTime &at, const QDateTime &now);
[[nodiscard]] QString asOf(const QDateTime &readAt, const QDateTime &now); ///< "as of 14:02 yesterday"
[[nodiscard]] QString duration(std::chrono::seconds); ///< "2 min 40 s"; "0 s" for less than nothing
[[nodiscard]] QString inUtc(const QDateTime &); ///< for tooltips: the exact instant

/// The first line of an account.
[[nodiscard]] QString verdict(const Verdict &, const QDateTime &now);

/// Why a finding has its state and what ends it, in one or two sentences, with its name.
[[nodiscard]] QString reason(const Finding &, const QDateTime &now);
/// The same for a row: what its deciding finding says; that there are none where it holds none.
[[nodiscard]] QString reason(const CheckRow &, const QDateTime &now);

/// How the obstacle is ended, and where: the way in words, and a page of a fixed list about that customer, never an
/// address from the service.
struct HowTo {
    QString text{};
    QString linkText{}; ///< empty without url
    QUrl url{};
};
[[nodiscard]] HowTo howTo(const CheckRow &, const QDateTime &now, const CustomerId &customer = {});

[[nodiscard]] QString unreadable(const UnreadableItem &);

/// What is no longer what it was, old beside new.
[[nodiscard]] QString difference(const Difference &);

// Errors: what happened in plain words without codes, what to do next, and everything technical, line by line.
[[nodiscard]] QString sentence(const Error &);
[[nodiscard]] QString nextStep(const Error &);
/// For Details and Copy. An Error holds neither tokens nor sign-in names.
[[nodiscard]] QString details(const Error &);
/// All three as a message of a failure, with `action` on its button (none if empty).
[[nodiscard]] Message message(const Error &, const QString &action = {});

/// A refused write, where its text names things that are known (see namedIn()): what they are, why they are in the way,
/// and how the first is ended. Its action reads again.
[[nodiscard]] Message refusal(const Error &, const std::vector<Finding> &named, const QDateTime &now);

[[nodiscard]] QString step(const RunStep &); ///< "Suspend Microsoft 365 E3"

/// "Read again 14:32: it does not show yet."; empty where nothing was read again, or where it told.
[[nodiscard]] QString reread(const Run &);

/// How a run ended, or how it stands, and what to do about it.
struct Outcome {
    QString sentence{};
    QString nextStep{}; ///< empty where nothing is left to do
};
[[nodiscard]] Outcome outcome(const Run &);

// A run of the past: "Removal", "2 changes"; "Done", "Open"; and how it ended in a sentence.
[[nodiscard]] QString what(const PastRun &);
[[nodiscard]] QString result(const PastRun &);
[[nodiscard]] QString ending(const PastRun &);
/// What was ticked "I have looked": why, or of what kind where no more is kept.
[[nodiscard]] QString looked(const Finding &, const QDateTime &now);

} // namespace texts

} // namespace parting::ui
