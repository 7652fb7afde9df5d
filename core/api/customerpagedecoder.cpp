// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/customerpagedecoder.h"

#include "core/api/customerpagereader.h"

#include <optional>

namespace parting {

namespace {

constexpr qsizetype tailSize = 4 * 1024;

/// The link where there is one, else the token.
Result<std::optional<PageLink>> nextPage(const CustomerPageReader &read)
{
    if (read.nextUri.empty() && read.token.empty())
        return std::nullopt;
    auto link = read.nextUri.empty() ? pageLinkByToken(QString::fromStdString(read.token))
                                     : pageLink(QString::fromStdString(read.nextUri), read.nextHeaders);
    if (!link)
        return tl::unexpected(link.error());
    return std::optional(std::move(*link));
}

} // namespace

Result<CustomerPageRead> decodeCustomerPage(const QByteArray &body)
{
    if (body.trimmed().startsWith('<'))
        return tl::unexpected(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("HTML instead of JSON")});
    CustomerPageReader read;
    if (const auto whole = readStream(body, [&](StreamObject page) { read.envelope(page); }); !whole)
        return tl::unexpected(whole.error());
    if (!read.hasItems)
        return tl::unexpected(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("/items is no list")});

    CustomerPageRead result{.items = static_cast<int>(read.rows.size())};
    if (auto next = nextPage(read))
        result.next = std::move(*next);
    else
        result.nextProblem = next.error();
    result.page = std::make_shared<const CustomerPage>(read.rows.take());
    return result;
}

std::optional<PageLink> guessNextPage(const QByteArray &body)
{
    // What follows the list's end is the rest of the envelope; with an opening in front it is an envelope of its own.
    // Some link may hold a list too, so the last end of one that is found need not be the right one.
    const QByteArray tail = body.right(tailSize);
    auto end = tail.lastIndexOf("}],");
    for (int attempt = 0; attempt < 4 && end > 0; ++attempt, end = tail.lastIndexOf("}],", end - 1)) {
        CustomerPageReader read;
        if (!readStream('{' + tail.mid(end + 3), [&](StreamObject rest) { read.envelope(rest); }))
            continue;
        const auto next = nextPage(read);
        return next ? *next : std::nullopt;
    }
    return std::nullopt;
}

} // namespace parting
