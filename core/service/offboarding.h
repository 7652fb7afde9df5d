// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QObject>

#include <memory>
#include <vector>

namespace parting {

class Journal;
class PartnerApi;
struct Clock;
struct Evidence;
struct Session;

/// Prepares reviews and carries out what was confirmed, one run at a time: journal first, then the wire, then reading
/// back. Nothing is written in a read-only session, nor to a customer who is not of the session's world: practice IDs
/// in Practice, and no others. GUI thread; values in signals.
class Offboarding : public QObject {
    Q_OBJECT

public:
    /// No journal (it can't be opened) means the same as a read-only session. All of them must outlive this.
    Offboarding(
        PartnerApi &api, Journal *journal, const Clock &clock, const Session &session, QObject *parent = nullptr);
    ~Offboarding() override;

    /// Reads everything again, then emits reviewReady or reviewFailed; or emits reviewRefused, while a write to
    /// that customer is not settled. Drops an earlier review that is not yet running.
    void prepareRemoval(const CustomerId &customer);
    void prepareClear(const CustomerId &customer, const PlanWish &wish);
    /// Plans the clearing under review anew, from what was read for it, with or without the end of delegated
    /// administration as its last step; reviewReplanned follows. Nothing happens without a review.
    void endDelegatedAdminToo(bool ends);
    void dropReview();

    /// Starts what reviewReady showed; the first step follows from the event loop. False when nothing is under review,
    /// a run is on, something blocks the removal, an unchecked finding lacks its tick, or writing is not possible here.
    bool confirm(const Confirmation &confirmation);
    void stopAfterThisStep();

    /// Reads what a run whose effect is not known was about, once, and settles it if the answer proves it; what was not
    /// sent is not sent now. runChanged or interruptedChanged follows, whatever came of it.
    void readAgain(const RunId &run);
    /// Carries an unsettled run on: one read, then, if the change does not show and all stands as it was confirmed, its
    /// open write once more with its old request ID. False before sendAgainFrom(), while a run is on, or where writing
    /// is not possible. What no longer stands as confirmed ends the run and is prepared for a new review.
    bool sendAgain(const RunId &run);
    /// Goes on with an open run as it was confirmed, reading first: what was sent is read back, then each write that is
    /// left is looked at and sent. False for a run of another service, one with nothing left to do (see canContinue()),
    /// while a run is on, or where writing is not possible.
    bool continueRun(const RunId &run);
    /// Runs that are open and not under way, of an earlier process or this one, oldest first. Empty where this process
    /// does not hold the data folder.
    [[nodiscard]] std::vector<InterruptedRun> interrupted() const;
    /// Closes an interrupted run as "left as it is"; its entries stay in the journal.
    void leave(const RunId &run);

    [[nodiscard]] bool running() const;
    [[nodiscard]] const Run &run() const; ///< the current or last run
    /// All that there is to be saved about a run, of this process or an earlier one. Its link for coming back is empty
    /// until it is read; that is done when a removal is, and requestLinkRead follows.
    [[nodiscard]] Evidence evidence(const Run &run) const;
    /// Looks once for the service's own record of a removal, and keeps it with the run; auditRecordLookedFor follows.
    /// Without being asked that is done some minutes after a removal.
    void lookForAuditRecord(const Run &run);
    /// The account of the last run as last read before its writes.
    [[nodiscard]] const AccountSnapshot &lastRead() const;

Q_SIGNALS:
    void reviewProgress(const parting::AccountSnapshot &soFar);
    void reviewReady(const parting::Review &review);
    void reviewReplanned(const parting::Review &review);
    void reviewFailed(const parting::Error &error);
    void mfaLacking(); ///< found while a review was read: the service will refuse this session sooner or later
    void reviewRefused(const parting::RunId &unsettled); ///< read it again, send it again, or leave it first
    void runChanged();
    void runFinished();
    void requestLinkRead();
    void auditRecordLookedFor(const parting::RunId &run, const parting::Result<bool> &found);
    void interruptedChanged();
    /// Reading again proved what a run had come to; it is closed now and no longer among interrupted().
    void runSettled(const parting::Run &run);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
