// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/json.h"

#include "core/json/sax.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <vector>

namespace parting {

namespace {

class Guard final : public JsonSax {
public:
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string &) override { return ++m_members.back() <= maxJsonMembers || refuse(tooManyMembers()); }

private:
    bool open()
    {
        if (m_members.size() == maxJsonDepth)
            return refuse({.kind = ErrorKind::TooDeep,
                .detail = QStringLiteral("JSON nested deeper than %1 levels").arg(maxJsonDepth)});
        m_members.push_back(0);
        return true;
    }
    bool close()
    {
        m_members.pop_back();
        return true;
    }
    static Error tooManyMembers()
    {
        return {.kind = ErrorKind::Malformed,
            .detail = QStringLiteral("a JSON object with more than %1 members").arg(maxJsonMembers)};
    }

    std::vector<std::size_t> m_members; ///< of every object or array that is open
};

} // namespace

Result<void> guardJson(const QByteArray &body)
{
    Guard guard;
    return guard.run(body);
}

Result<Json> parseJson(const QByteArray &body)
{
    if (auto guarded = guardJson(body); !guarded)
        return tl::unexpected(guarded.error());
    return Json::parse(body.begin(), body.end(), nullptr, false);
}

QByteArray readableUtf8(const QByteArray &body)
{
    return QUtf8StringView(body).isValidUtf8() ? body : QString::fromUtf8(body).toUtf8();
}

QByteArray withoutByteOrderMark(QByteArray body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    return body;
}

} // namespace parting
