// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"
#include "ui/models/listedreadiness.h"

#include <QLocale>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace parting::ui {

enum class CustomerColumn { Company, Domain, Earliest, Relationship, MicrosoftId, Readiness, Cost };
inline constexpr int customerColumnCount = int(CustomerColumn::Cost) + 1;

/// Whether a list that is being read may still grow.
enum class More { Expected, No };

/// A list together with its rows in ascending order of one column.
struct SortedCustomers {
    CustomerList list{};
    CustomerColumn column = CustomerColumn::Company;
    std::vector<std::uint32_t> rows{};
    std::vector<KnownRow> known{};
};

/// Sorts on a thread of its own, by the rules of a language. While one order is being made only the latest further wish
/// is kept. A list that merely grew costs only its new rows; what that takes is let go when no more are expected.
class CustomerSorter : public QObject {
    Q_OBJECT

public:
    explicit CustomerSorter(const QLocale &locale, QObject *parent = nullptr);
    ~CustomerSorter() override;

    /// `known` is the readiness that some columns go by, as it stands at `now`.
    void sort(const CustomerList &, CustomerColumn, More = More::No, const ReadinessBook::Known &known = {},
        const QDateTime &now = {});

Q_SIGNALS:
    /// On the caller's thread. Newer wishes may exist; their answer follows.
    void sorted(std::shared_ptr<const parting::ui::SortedCustomers>);

private:
    struct Wish {
        CustomerList list{};
        CustomerColumn column = CustomerColumn::Company;
        More more = More::No;
        ReadinessBook::Known known{};
        QDateTime now{};
    };
    class Worker;

    void start(const Wish &);
    void finish(const std::shared_ptr<const SortedCustomers> &);

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
    std::optional<Wish> m_next;
    bool m_busy = false;
};

} // namespace parting::ui
