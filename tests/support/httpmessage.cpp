// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/httpmessage.h"

#include <strings.h>

#include <limits>
#include <sstream>

namespace parting::test {

void HttpMessage::append(std::string_view bytes)
{
    m_bytes += bytes;
    const auto end = hasHead() ? std::string::npos : m_bytes.find("\r\n\r\n");
    if (end != std::string::npos)
        m_head = end + 4;
}

bool HttpMessage::isComplete() const
{
    return hasHead() && m_bytes.size() - m_head >= length();
}

std::size_t HttpMessage::length() const
{
    if (!header("Transfer-Encoding").empty())
        return std::numeric_limits<std::size_t>::max();
    const std::string given = header("Content-Length");
    return given.empty() ? 0 : std::stoul(given);
}

std::string HttpMessage::word(int n) const
{
    std::istringstream line(m_bytes.substr(0, m_bytes.find("\r\n")));
    std::string word;
    while (n-- >= 0)
        line >> word;
    return word;
}

std::string HttpMessage::header(std::string_view name) const
{
    std::istringstream lines(m_bytes.substr(0, m_head));
    for (std::string line; std::getline(lines, line);) {
        const bool found = line.size() > name.size() && line[name.size()] == ':'
            && ::strncasecmp(line.c_str(), name.data(), name.size()) == 0;
        if (found)
            return line.substr(name.size() + 2, line.size() - name.size() - 3);
    }
    return {};
}

std::string HttpMessage::addressedTo(const std::string &host) const
{
    constexpr std::string_view name = "\r\nHost: ";
    const auto begin = m_bytes.find(name) + name.size();
    return m_bytes.substr(0, begin) + host + m_bytes.substr(m_bytes.find("\r\n", begin));
}

std::string_view HttpMessage::half() const
{
    const std::size_t body = m_bytes.size() - m_head;
    return std::string_view(m_bytes).substr(0, body > 0 ? m_head + body / 2 : m_head / 2);
}

} // namespace parting::test
