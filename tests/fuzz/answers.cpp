// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/apierror.h"
#include "core/api/codec.h"
#include "core/api/customerpagedecoder.h"
#include "core/api/partnerapi.h"
#include "core/api/wire.h"
#include "core/json/exactness.h"
#include "core/json/instant.h"
#include "core/log/redaction.h"
#include "tests/fuzz/targets.h"

#include <QUrl>

namespace parting::fuzz {

namespace {

const CustomerId asked(QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1"));

/// Whatever a link says, the request that is made of it goes to our own origin with our own bearer.
void staysAtHome(const PageLink &link)
{
    const ApiClient::Config config{.baseUrl = QUrl(QStringLiteral("https://partner.example"))};
    const auto request =
        wireRequest(config, {.path = link.path, .query = link.query, .headers = link.headers}, "our-token");
    if (!request)
        return;
    promise(request->url().host() == QLatin1String("partner.example"), "a link leaves our host");
    promise(request->url().scheme() == QLatin1String("https") && request->url().port() == -1,
        "a link leaves our scheme or port");
    promise(request->url().userInfo().isEmpty(), "a link brings a user");
    promise(request->url().path().startsWith(QLatin1String("/v1/")), "a link leaves /v1/");
    promise(request->rawHeader("Authorization") == "Bearer our-token", "a link changes who asks");
    for (const QByteArray &name : request->rawHeaderList()) {
        const QByteArray value = request->rawHeader(name);
        promise(!value.contains('\r') && !value.contains('\n'), "a link breaks a header line");
    }
}

} // namespace

void customersPage(const QByteArray &input)
{
    if (const auto guess = guessNextPage(input))
        staysAtHome(*guess);
    const auto read = decodeCustomerPage(input);
    if (!read)
        return;
    if (read->next)
        staysAtHome(*read->next);
    promise(read->items == static_cast<int>(read->page->rows.size()), "a row for each item");
    CustomerList list;
    list.append(read->page);
    for (std::uint32_t row = 0; row < list.size(); ++row)
        promise(list.unreadable(row) || customerPath(CustomerId(list.id(row))).has_value(),
            "the ID of a readable row is fit for an address");
}

void customer(const QByteArray &input)
{
    if (const auto read = decodeCustomer(input, asked))
        promise(read->id == asked, "the customer is the one that was asked for");
}

void organization(const QByteArray &input)
{
    (void)decodePartner(input);
}

void particulars(const QByteArray &input)
{
    (void)decodeSupportContact(input);
    (void)decodeProvisioning(input);
    (void)decodeBillingProfile(input);
    ListingReader<IndirectReseller> reader;
    if (const auto next = reader.add(input); next && *next)
        staysAtHome(**next);
    for (const IndirectReseller &reseller : reader.listing().items)
        promise(!reseller.id.isEmpty() || !reseller.name.isEmpty(), "a reseller can be told from another");
}

void auditRecords(const QByteArray &input)
{
    ListingReader<AuditRecord> reader;
    const auto next = reader.add(input);
    if (!next)
        return;
    if (*next && (*next)->path.isEmpty())
        staysAtHome({.path = QStringLiteral("auditrecords"), .headers = (*next)->headers});
    else if (*next)
        staysAtHome(**next);
    for (const AuditRecord &record : reader.listing().items)
        promise(!record.operation.isEmpty(), "a record tells what was done");
}

void relationshipRequest(const QByteArray &input)
{
    if (const auto url = decodeRelationshipRequest(input))
        promise(QUrl(*url).scheme() == QLatin1String("https"), "the way back is https");
}

void writeBody(const QByteArray &input)
{
    const auto body = subscriptionBody(input, u"suspended");
    if (!body)
        return;
    promise(checkRoundTrip(*body).has_value(), "what is sent can be read and written without change");
    const auto again = subscriptionBody(*body, u"suspended");
    promise(again && *again == *body, "changing the status twice is changing it once");
}

void refusal(const QByteArray &input)
{
    const int status = input.isEmpty() ? 0 : 100 + static_cast<unsigned char>(input.front()) * 2;
    const Error error = errorFromAnswer(status, input.mid(1));
    promise(error.httpStatus == status, "the status stays");
    promise(error.code.size() <= 64 && error.message.size() <= 4096 && error.detail.size() <= 4096, "texts are cut");
}

void retryAfterHeader(const QByteArray &input)
{
    const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    if (const auto wait = retryAfter(input, now))
        promise(wait->count() >= 0, "no wait is negative");
    (void)httpDate(input);
}

/// Lines: an address, then "name:value" for each header.
void links(const QByteArray &input)
{
    const QList<QByteArray> lines = input.split('\n');
    HeaderList headers;
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1)});
    }
    const QString first = QString::fromUtf8(lines.first());
    for (const auto &link : {pageLink(first, headers), pageLinkByToken(first)})
        if (link)
            staysAtHome(*link);
    for (const auto &path : {customerPath(CustomerId(first)), subscriptionPath(asked, SubscriptionId(first))})
        if (path)
            staysAtHome({.path = *path});
}

void redaction(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString marked = redacted(text + QStringLiteral(" Authorization: Bearer s3cret-of-ours"));
    promise(!marked.contains(QLatin1String("s3cret-of-ours")), "a bearer is taken out wherever it stands");
}

void instants(const QByteArray &input)
{
    const QDateTime read = parseInstant(QString::fromUtf8(input));
    promise(!read.isValid() || read.timeSpec() == Qt::UTC, "instants are UTC");
}

} // namespace parting::fuzz
