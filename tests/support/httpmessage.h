// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace parting::test {

/// One HTTP/1.1 request or answer as far as its bytes have come. One without Content-Length has no body, a chunked one
/// no end.
class HttpMessage {
public:
    void append(std::string_view bytes);
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] bool hasHead() const { return m_head > 0; }
    [[nodiscard]] bool isComplete() const;

    /// The nth word (from 0) of the first line.
    [[nodiscard]] std::string word(int n) const;
    [[nodiscard]] std::string header(std::string_view name) const; ///< empty where there is none
    /// The bytes, addressed to another host.
    [[nodiscard]] std::string addressedTo(const std::string &host) const;
    /// The head and half of the body; half of the head where there is no body.
    [[nodiscard]] std::string_view half() const;

private:
    [[nodiscard]] std::size_t length() const;

    std::string m_bytes;
    std::size_t m_head = 0; ///< its size; 0 until it is whole
};

} // namespace parting::test
