// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace parting::sandbox {

namespace {

constexpr int patience = 30'000;

bool ready(int descriptor, short event, int milliseconds)
{
    pollfd entry{.fd = descriptor, .events = event, .revents = 0};
    return ::poll(&entry, 1, milliseconds) > 0;
}

} // namespace

Socket::Socket(int descriptor) : m_descriptor(descriptor)
{
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

bool Socket::waitForRequest(int milliseconds) const
{
    char byte = 0;
    return m_begin < m_end
        || (ready(m_descriptor, POLLIN, milliseconds) && ::recv(m_descriptor, &byte, 1, MSG_PEEK) > 0);
}

void Socket::hangUp()
{
    m_hungUp = true;
}

bool Socket::readable() const
{
    return m_begin < m_end || ready(m_descriptor, POLLIN, patience);
}

bool Socket::writable() const
{
    return !m_hungUp && ready(m_descriptor, POLLOUT, patience);
}

ssize_t Socket::read(char *target, std::size_t size)
{
    if (m_begin == m_end) {
        const ssize_t got = readable() ? ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0) : -1;
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<std::size_t>(got);
    }
    const std::size_t count = std::min(size, m_end - m_begin);
    std::memcpy(target, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t Socket::write(const char *bytes, std::size_t size)
{
    return writable() ? ::send(m_descriptor, bytes, size, MSG_NOSIGNAL) : -1;
}

int Socket::descriptor() const
{
    return m_descriptor;
}

} // namespace parting::sandbox
