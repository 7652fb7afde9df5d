// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/auditproof.h"

#include "core/api/partnerapi.h"
#include "core/domain/clock.h"
#include "core/storage/auditjson.h"
#include "core/storage/journal.h"

#include <nlohmann/json.hpp>

#include <QTimer>

#include <algorithm>

namespace parting {

using namespace std::chrono_literals;

AuditProof::Waits AuditProof::usualWaits()
{
    return {1min, 3min, 8min, 20min};
}

AuditProof::AuditProof(PartnerApi &api, Journal *journal, const Clock &clock, Waits waits)
    : m_api(api)
    , m_journal(journal)
    , m_clock(clock)
    , m_waits(std::move(waits))
{
}

void AuditProof::follow(const Run &run)
{
    followOn(run, 0);
}

void AuditProof::followOn(const Run &run, std::size_t wait)
{
    if (wait >= m_waits.size())
        return;
    QTimer::singleShot(m_waits[wait], this, [this, run, wait] {
        read(run, [this, run, wait](const Result<bool> &found) {
            if (!found.value_or(false))
                return followOn(run, wait + 1);
            Q_EMIT looked(run.id, found);
        });
    });
}

void AuditProof::look(const Run &run)
{
    read(run, [this, id = run.id](const Result<bool> &found) { Q_EMIT looked(id, found); });
}

void AuditProof::read(const Run &run, std::function<void(const Result<bool> &)> done)
{
    const QDate from = run.startedAt.toUTC().date().addDays(-1); // their clock need not be ours
    m_calls[run.id.toString()] = m_api.auditRecords(
        from, run.customer, [this, run, done = std::move(done)](const Result<Document<Listing<AuditRecord>>> &read) {
            done(read.and_then([&](const auto &document) { return keep(run, document.value.items); }));
        });
}

Result<bool> AuditProof::keep(const Run &run, const std::vector<AuditRecord> &records)
{
    const auto found = std::find_if(
        records.begin(), records.end(), [&run](const AuditRecord &record) { return isRecordOf(record, run); });
    if (found == records.end())
        return false;
    const QByteArray text = QByteArray::fromStdString(auditJson(*found).dump());
    return m_journal->add(run.id, Addendum::AuditRecord, text, m_clock.now()).map([] { return true; });
}

bool isRecordOf(const AuditRecord &record, const Run &run)
{
    const QLatin1String removal("remove_partner_customer_relationship");
    return record.operation.compare(removal, Qt::CaseInsensitive) == 0 && record.customerId == run.customer
        && record.correlationId == run.correlationId;
}

} // namespace parting
