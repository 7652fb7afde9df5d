// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/readiness.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <memory>

namespace parting {

class AccountReader;
class LastReads;
struct Clock;
struct KeptReadiness;

/// How every customer stood when it was last read whole, whoever read it: kept for 90 days beside the accounts, and
/// told of as soon as it is known. The services outlive it.
class ReadinessBook : public QObject {
    Q_OBJECT

public:
    /// By Microsoft ID, sixteen bytes each; copies share what they hold.
    using Known = QHash<QUuid, Readiness>;

    ReadinessBook(LastReads &kept, const AccountReader &reader, const Clock &clock, QObject *parent = nullptr);
    ~ReadinessBook() override;

    void open(); ///< fetches what is kept
    void note(const AccountSnapshot &); ///< nothing, unless it was read whole
    /// Something was changed there since: what is known no longer holds, and says so until it is read again.
    void doubt(const CustomerId &, const QDateTime &since);

    [[nodiscard]] const Known &known() const;
    [[nodiscard]] Readiness of(const CustomerId &) const; ///< as it can be told now
    [[nodiscard]] QDateTime now() const; ///< by its clock

Q_SIGNALS:
    void opened(); ///< any of it may be new
    void changed(const parting::CustomerId &);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// An invalid one for what is no GUID.
[[nodiscard]] QUuid readinessKey(const CustomerId &);

} // namespace parting
