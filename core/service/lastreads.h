// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace parting {

class AccountReader;
class CustomerDirectory;
struct Clock;
struct KeptReadiness;

/// Whether the service answered every question about the account, be it with a refusal.
[[nodiscard]] bool isWholeReading(const AccountSnapshot &);

/// The customer list and the accounts as they were last read, kept in the data folder to be looked at before they are
/// read again and while the service is out of reach. Nothing is decided by them: reviews and runs read for themselves.
/// Follows directory and reader by itself; both must outlive it. Files are read and written on a thread of their own.
class LastReads : public QObject {
    Q_OBJECT

public:
    /// Where, and whose: what was kept for another partner account is thrown away.
    struct Place {
        QString folder{};
        QString account{};
        bool readOnly = false;
    };

    LastReads(CustomerDirectory &directory, AccountReader &reader, const Clock &clock, const Place &place,
        QObject *parent = nullptr);
    ~LastReads() override;

    /// Gives the directory the kept list, unless it has read something by then.
    void openList();
    /// Looks for that account; changed() follows where there is one.
    void openAccount(const CustomerId &customer);
    /// The account last opened as it was last read, whole; null where none is kept.
    [[nodiscard]] const AccountSnapshot *account(const CustomerId &customer) const;
    /// That account was last read before it was opened.
    [[nodiscard]] bool isEarlier() const;

    /// Every customer's readiness as kept; `done` runs from the event loop, unless this has gone.
    void openReadiness(std::function<void(const std::vector<KeptReadiness> &)> done);
    void keepReadiness(std::vector<KeptReadiness> read);

    /// Erases what is kept of that customer, here and in the file; `done` runs from the event loop.
    void forget(const CustomerId &customer, std::function<void(const Result<void> &)> done);
    void forgetAll(); ///< of everybody: it is another world's

Q_SIGNALS:
    void changed();
    void forgotten(const parting::CustomerId &); ///< is being erased
    void allForgotten(); ///< likewise

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
