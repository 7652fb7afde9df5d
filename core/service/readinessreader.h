// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "core/service/readinessbook.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace parting {

class Connection;
class CustomerDirectory;
class PartnerApi;

/// Reads the accounts of a whole list, one after the other, for their readiness alone: only while switched on, those in
/// sight first, and never while the service asks to pause, is out of reach or wants a sign-in, or a run is on. What the
/// activity log knows of changes decides which are read again; without the log they are read again after a day. The
/// services outlive it.
class ReadinessReader : public QObject {
    Q_OBJECT

public:
    /// What it waits for.
    enum class Hold { Nothing, Throttled, SignIn, Offline, Run };
    struct State {
        bool on = false;
        Hold hold = Hold::Nothing;
        int done = 0, total = 0; ///< accounts of this round; nothing is left where they are equal
    };
    /// Between the beginnings of two accounts, each of which takes one call of every kind that is counted: a fifth of
    /// the 500 a minute of learn.microsoft.com/partner-center/developer/api-throttling-guidance.
    static constexpr std::chrono::milliseconds usualPace{600};

    /// `api` should send in the back lane.
    ReadinessReader(PartnerApi &api, ReadinessBook &, const CustomerDirectory &, const Connection &, const Clock &,
        std::chrono::milliseconds pace = usualPace, QObject *parent = nullptr);
    ~ReadinessReader() override;

    void setOn(bool);
    void setInSight(const QList<CustomerId> &);
    void setRunOn(bool);
    [[nodiscard]] const State &state() const;
    [[nodiscard]] ReadinessBook &book() const;

Q_SIGNALS:
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
