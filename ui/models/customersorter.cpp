// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/customersorter.h"

#include "ui/text/texts.h"

#include <QCollator>

#include <algorithm>

namespace parting::ui {
namespace {

/// The C locale orders by code point, which no person expects.
QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

constexpr qint64 afterAnyDate = 1'000'000'000'000; // seconds

/// Digits that sort as the states stand, those with a date by it.
QString byDate(const Readiness &readiness)
{
    const bool dated = readiness.state == ReadinessState::NotBefore;
    return QString::number(
        int(readiness.state) * afterAnyDate + (dated ? readiness.committedUntil.toSecsSinceEpoch() : 0));
}

/// What costs nothing first, then by date, then without a known end, last what isn't known.
QString byCost(const Readiness &readiness)
{
    if (readiness.state >= ReadinessState::NotReseller)
        return byDate(readiness);
    const QDateTime &until = readiness.committedUntil;
    return QString::number(readiness.billed == 0 ? 0 : until.isValid() ? until.toSecsSinceEpoch() : afterAnyDate);
}

QString sortText(const CustomerList &list, std::uint32_t row, CustomerColumn column, const Readiness &readiness)
{
    switch (column) {
    case CustomerColumn::Company:
        return list.company(row);
    case CustomerColumn::Domain:
        return list.domain(row);
    case CustomerColumn::Relationship:
        return texts::word(list.relationship(row)) + u'\t' + list.company(row);
    case CustomerColumn::MicrosoftId:
        return list.id(row);
    case CustomerColumn::Earliest:
    case CustomerColumn::Readiness:
        return byDate(readiness) + u'\t' + list.company(row);
    case CustomerColumn::Cost:
        return byCost(readiness) + u'\t' + list.company(row);
    }
    return {};
}

} // namespace

/// Keeps the keys of the last order while more rows are expected, so that a list that grew needs only those of its new
/// rows.
class CustomerSorter::Worker : public QObject {
public:
    explicit Worker(const QLocale &locale) : m_collator(collatorFor(locale)) { }

    std::shared_ptr<const SortedCustomers> sort(const Wish &wish)
    {
        if (wish.column != m_column || isReadiness(wish.column) || !grewFromLast(wish.list))
            forget();
        m_column = wish.column;
        m_firstPage = wish.list.isEmpty() ? nullptr : wish.list.pages().front();
        addRows(wish);
        auto sorted = std::make_shared<const SortedCustomers>(SortedCustomers{
            .list = wish.list, .column = wish.column, .rows = m_rows, .known = knownRows(wish.list, 0, wish.known)});
        if (wish.more == More::No)
            forget();
        return sorted;
    }

private:
    [[nodiscard]] bool grewFromLast(const CustomerList &list) const
    {
        return !list.isEmpty() && list.pages().front() == m_firstPage && list.size() >= m_rows.size();
    }
    void forget()
    {
        m_keys = {};
        m_rows = {};
        m_firstPage = nullptr;
    }
    static bool isReadiness(CustomerColumn column)
    {
        return column == CustomerColumn::Earliest || column == CustomerColumn::Readiness
            || column == CustomerColumn::Cost;
    }
    [[nodiscard]] static Readiness readinessAt(const Wish &wish, std::uint32_t row)
    {
        if (!isReadiness(wish.column) || wish.known.isEmpty())
            return {};
        return wish.known.value(readinessKey(CustomerId(wish.list.id(row)))).at(wish.now);
    }
    void addRows(const Wish &wish)
    {
        const CustomerList &list = wish.list;
        const auto known = static_cast<std::uint32_t>(m_rows.size());
        m_keys.reserve(list.size());
        for (std::uint32_t row = known; row < list.size(); ++row) {
            m_keys.push_back(m_collator.sortKey(sortText(list, row, m_column, readinessAt(wish, row))));
            m_rows.push_back(row);
        }
        const auto before = [this](std::uint32_t a, std::uint32_t b) {
            const int order = m_keys[a].compare(m_keys[b]);
            return order != 0 ? order < 0 : a < b;
        };
        const auto middle = m_rows.begin() + known;
        std::sort(middle, m_rows.end(), before);
        std::inplace_merge(m_rows.begin(), middle, m_rows.end(), before);
    }

    QCollator m_collator;
    CustomerColumn m_column = CustomerColumn::Company;
    std::shared_ptr<const CustomerPage> m_firstPage;
    std::vector<QCollatorSortKey> m_keys;
    std::vector<std::uint32_t> m_rows;
};

CustomerSorter::CustomerSorter(const QLocale &locale, QObject *parent) : QObject(parent), m_worker(new Worker(locale))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("customer sorter"));
    m_thread.start();
}

CustomerSorter::~CustomerSorter()
{
    m_thread.quit();
    m_thread.wait();
}

void CustomerSorter::sort(
    const CustomerList &list, CustomerColumn column, More more, const ReadinessBook::Known &known, const QDateTime &now)
{
    Wish wish{.list = list, .column = column, .more = more, .known = known, .now = now};
    if (m_busy)
        m_next = std::move(wish);
    else
        start(wish);
}

void CustomerSorter::start(const Wish &wish)
{
    m_busy = true;
    QMetaObject::invokeMethod(m_worker, [this, wish] {
        auto result = m_worker->sort(wish);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); });
    });
}

void CustomerSorter::finish(const std::shared_ptr<const SortedCustomers> &result)
{
    m_busy = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    Q_EMIT sorted(result);
}

} // namespace parting::ui
