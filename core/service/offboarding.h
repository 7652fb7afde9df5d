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

/// Prepares reviews and carries out what was confirmed, one run at a time: journal first, then the wire, then reading
/// back. GUI thread; values in signals.
class Offboarding : public QObject {
    Q_OBJECT

public:
    Offboarding(PartnerApi& api, Journal& journal, const Clock& clock, QObject* parent = nullptr);
    ~Offboarding() override;

    /// Reads everything again, then emits reviewReady or reviewFailed. Drops an earlier review that is not yet running.
    void prepareRemoval(const CustomerId& customer);
    void prepareClear(const CustomerId& customer, WriteKind kind, const std::vector<SubscriptionId>& subscriptions);
    void dropReview();

    /// Starts what reviewReady showed. False when nothing is under review, a run is on, or writing is not possible
    /// here.
    bool confirm(const Confirmation& confirmation);
    void stopAfterThisStep();

    /// Reads the customer of a run whose effect is not known and settles it if the answer allows.
    void readAgain(const RunId& run);
    /// Runs that an earlier process left open.
    [[nodiscard]] std::vector<InterruptedRun> interrupted() const;
    /// Closes an interrupted run as "left as it is"; its entries stay in the journal.
    void leave(const RunId& run);

    [[nodiscard]] bool running() const;
    [[nodiscard]] const Run& run() const; ///< the current or last run
    /// Partner request link for coming back; empty until read. Fetched when a removal is done.
    [[nodiscard]] QString requestLink() const;
    /// Evidence of the last run, as plain text facts are the caller's; this is the JSON with the whole snapshot before
    /// removal.
    [[nodiscard]] QByteArray evidenceJson() const;

Q_SIGNALS:
    void reviewProgress(const parting::AccountSnapshot& soFar);
    void reviewReady(const parting::Review& review);
    void reviewFailed(const parting::Error& error);
    void runChanged();
    void runFinished();
    void requestLinkRead();
    void interruptedChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
