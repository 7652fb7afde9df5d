// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/exactness.h"

#include "core/json/sax.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <vector>

namespace parting {

namespace {

Error inexact(QString detail)
{
    return {.kind = ErrorKind::Inexact, .detail = std::move(detail)};
}

/// digits × 10^exponent without zeros at either end; zero has no digits.
struct Decimal {
    bool negative = false;
    std::string digits{};
    std::int64_t exponent = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

std::optional<Decimal> decimal(std::string_view text)
{
    Decimal value;
    const auto mark = std::min(text.find_first_of("eE"), text.size());
    if (mark < text.size()) {
        std::string_view power = text.substr(mark + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        if (std::from_chars(power.begin(), power.end(), value.exponent).ec != std::errc{})
            return std::nullopt;
    }
    bool fraction = false;
    for (const char c : text.substr(0, mark)) {
        value.negative |= c == '-';
        fraction |= c == '.';
        if (c < '0' || c > '9')
            continue;
        value.exponent -= fraction ? 1 : 0;
        if (c != '0' || !value.digits.empty())
            value.digits += c;
    }
    while (!value.digits.empty() && value.digits.back() == '0') {
        value.digits.pop_back();
        ++value.exponent;
    }
    return value.digits.empty() ? Decimal{} : value;
}

class Exactness final : public JsonSax {
public:
    bool number_float(double value, const std::string &token) override
    {
        return sameDecimal(token, Json(value).dump())
            || refuse(inexact(QStringLiteral("the number at %1 can't be kept exactly").arg(m_key)));
    }
    bool start_object(std::size_t) override
    {
        m_names.emplace_back();
        return true;
    }
    bool end_object() override
    {
        m_names.pop_back();
        return true;
    }
    bool key(std::string &name) override
    {
        m_key = QString::fromStdString(name).left(100);
        return m_names.back().insert(QString::fromStdString(name).toCaseFolded()).second
            || refuse(inexact(QStringLiteral("a name occurs twice: ") + m_key));
    }

private:
    std::vector<std::set<QString>> m_names;
    QString m_key; ///< the last one seen, for the message
};

} // namespace

bool sameDecimal(std::string_view a, std::string_view b)
{
    const auto left = decimal(a);
    return left && left == decimal(b);
}

Result<void> checkRoundTrip(const QByteArray &body)
{
    if (!QUtf8StringView(body).isValidUtf8())
        return tl::unexpected(inexact(QStringLiteral("a text that is no UTF-8")));
    if (auto guarded = guardJson(body); !guarded)
        return guarded;
    Exactness exactness;
    return exactness.run(body);
}

} // namespace parting
