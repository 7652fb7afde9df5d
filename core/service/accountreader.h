// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QObject>

#include <memory>

namespace parting {

class Lookups;
class PartnerApi;
struct Clock;

/// Reads one account, its parts in parallel, and tells of each part as it arrives. Opening another customer drops the
/// first: nothing of it is heard of again. What a sleep interrupts is read from its beginning. Resting before reading
/// (while walking a list) is the caller's business.
class AccountReader : public QObject {
    Q_OBJECT

public:
    AccountReader(PartnerApi &api, const Clock &clock, QObject *parent = nullptr);
    ~AccountReader() override;

    void read(const CustomerId &customer);
    void stop(); ///< parts not yet arrived become errors of kind Network with detail "stopped"
    void clear();

    [[nodiscard]] bool reading() const;
    [[nodiscard]] const AccountSnapshot &snapshot() const;
    /// What is shown of the same account beside what is read here; it turns with it.
    [[nodiscard]] Lookups &lookups() const;

Q_SIGNALS:
    void changed(); ///< a part arrived; snapshot() holds it
    void finished(); ///< all parts are there

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
