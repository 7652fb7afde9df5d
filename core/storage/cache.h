// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/storage/keptreadiness.h"
#include "core/storage/sqlite.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace parting {

/// A customer list that was read to its end; its pages are kept one by one, see keptpage.h.
struct KeptList {
    QDateTime readAt{};
    std::uint32_t duplicates = 0; ///< merged away
};

/// What was last read of one account.
struct KeptAccount {
    CustomerId id{};
    QDateTime readAt{};
    std::vector<RawDocument> documents{};
};

/// `cache.sqlite`: the customer list, accounts and every customer's readiness as last read, for looking at them without
/// network. It may be thrown away at any time, holds personal data and never a token. Belongs to the thread that opened
/// it; every failure is ErrorKind::Storage.
class Cache {
public:
    /// Which file, and whose data: what is found there of another partner account is thrown away.
    struct Place {
        QString folder{};
        QString account{};
        bool readOnly = false;
    };
    /// Accounts read earlier than `oldest` go, and of the rest all but the newest `most`.
    struct Limits {
        QDateTime oldest{};
        int most = 1'000;
    };

    /// A damaged or foreign file is thrown away and begun anew, unless it is opened for reading only.
    [[nodiscard]] static Result<Cache> open(const Place &place, const WriteFault &fault = {});

    /// Replaces the list; `page` is called in turn until it gives no more bytes.
    [[nodiscard]] Result<void> keep(const KeptList &list, const std::function<QByteArray()> &page);
    /// Nothing where none is kept. `page` gets the pages in their order.
    [[nodiscard]] Result<std::optional<KeptList>> list(const std::function<void(const QByteArray &)> &page) const;

    [[nodiscard]] Result<void> keep(const KeptAccount &account, const Limits &limits);
    [[nodiscard]] Result<std::optional<KeptAccount>> account(const CustomerId &id) const;

    /// Replaces what is kept of those customers; what was read earlier than `oldest` goes.
    [[nodiscard]] Result<void> keep(const std::vector<KeptReadiness> &read, const QDateTime &oldest);
    /// Of every customer that has one.
    [[nodiscard]] Result<std::vector<KeptReadiness>> readiness() const;

    /// Takes the customer out of list and accounts, so that none of its bytes are left in the file or beside it.
    [[nodiscard]] Result<void> forget(const CustomerId &id);
    [[nodiscard]] Result<void> forgetAll(); ///< everybody, likewise

private:
    explicit Cache(std::unique_ptr<Sqlite> file) : m_file(std::move(file)) { }
    [[nodiscard]] Result<void> dropFromList(const CustomerId &id);
    [[nodiscard]] Result<void> drop(const QString &account);
    [[nodiscard]] Result<void> dropBeyond(const Limits &limits);

    std::unique_ptr<Sqlite> m_file;
};

} // namespace parting
