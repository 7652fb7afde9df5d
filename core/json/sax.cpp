// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/sax.h"

namespace parting {

Result<void> JsonSax::run(const QByteArray &body)
{
    if (!Json::sax_parse(body.begin(), body.end(), this))
        return tl::unexpected(m_error.value_or(Error{.kind = ErrorKind::Malformed}));
    return {};
}

bool JsonSax::parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &fault)
{
    // The fault quotes the last token, which may be a person's name of any length: only where it happened is kept.
    const QString where = QString::fromUtf8(fault.what()).section(QLatin1String(": "), 0, 0).left(200);
    return refuse({.kind = ErrorKind::Malformed, .detail = QStringLiteral("not readable as JSON, ") + where});
}

bool JsonSax::refuse(Error error)
{
    m_error = std::move(error);
    return false;
}

} // namespace parting
