// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/presencereader.h"

#include "core/api/apierror.h"

#include <algorithm>

namespace parting {

namespace {

bool lists(const CustomerPage &page, const CustomerId &customer)
{
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        const std::string_view id = page.id(row);
        if (CustomerId(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))) == customer)
            return true;
    }
    return false;
}

} // namespace

void PresenceReader::read(const CustomerId &customer, std::function<void(PresenceRead)> done)
{
    m_customer = customer;
    m_done = std::move(done);
    m_seen.clear();
    m_itemsOfLastPage = PartnerApi::customersAPage;
    m_call = m_api.customer(customer, [this](const Result<Document<Customer>> &answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        const Presence read = presence(answer.map([](const Document<Customer> &document) { return document.value; }));
        if (read == Presence::NeedsFreshList)
            readList({});
        else
            finish(read);
    });
}

void PresenceReader::readList(const std::optional<PageLink> &link)
{
    m_call = m_api.customers(link, {}, [this](const Result<CustomerPageRead> &answer) { pageArrived(answer); });
}

void PresenceReader::pageArrived(const Result<CustomerPageRead> &answer)
{
    if (!answer)
        return pageRefused(answer.error());
    m_itemsOfLastPage = answer->items;
    if (lists(*answer->page, m_customer))
        return finish(absentFromCompleteList(false, true));
    if (answer->nextProblem)
        return pageRefused(*answer->nextProblem);
    if (!answer->next)
        return finish(absentFromCompleteList(true, false));
    if (std::find(m_seen.begin(), m_seen.end(), *answer->next) != m_seen.end())
        return finish(absentFromCompleteList(false, false)); // pages that point at each other have no end
    m_seen.push_back(*answer->next);
    readList(answer->next);
}

void PresenceReader::pageRefused(const Error &error)
{
    const bool wasTheLast = saysNoMorePages(error) && m_itemsOfLastPage < PartnerApi::customersAPage;
    if (!wasTheLast)
        m_error = error;
    finish(absentFromCompleteList(wasTheLast, false));
}

/// Last: whoever hears of it may end the reader.
void PresenceReader::finish(Presence presence)
{
    const auto done = std::exchange(m_done, nullptr);
    done({.presence = presence, .error = presence == Presence::Gone ? std::nullopt : m_error});
}

} // namespace parting
