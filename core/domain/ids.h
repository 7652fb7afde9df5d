// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace parting {

/// A typed identifier: a CustomerId is no SubscriptionId. The text is kept as received and compared without regard to
/// case, because Partner Center mixes the case of its GUIDs.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] const QString &toString() const noexcept { return m_text; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0; }
    friend std::weak_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text.toCaseFolded(), seed); }

private:
    QString m_text;
};

using CustomerId = Id<struct CustomerIdTag>; ///< the customer's Microsoft Entra tenant, a GUID
using SubscriptionId = Id<struct SubscriptionIdTag>; ///< a GUID in practice, but not promised to be one
using OrderId = Id<struct OrderIdTag>;
using RequestId = Id<struct RequestIdTag>; ///< MS-RequestId: one per logical write, minted before it is sent
using CorrelationId = Id<struct CorrelationIdTag>; ///< MS-CorrelationId: one per user action
using RunId = Id<struct RunIdTag>;

} // namespace parting
