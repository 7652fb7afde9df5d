// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/privatefile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace parting::sandbox {

namespace {

bool writeAll(int file, const std::string &content)
{
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(file, content.data() + done, content.size() - done);
        if (count < 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return ::fsync(file) == 0;
}

} // namespace

tl::expected<void, std::string> writePrivateFile(const std::string &path, const std::string &content)
{
    const std::string draft = path + ".new";
    ::unlink(draft.c_str());
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    const bool written = file >= 0 && writeAll(file, content);
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    if (written && std::rename(draft.c_str(), path.c_str()) == 0)
        return {};
    const std::string why = std::strerror(written ? errno : reason);
    ::unlink(draft.c_str());
    return tl::unexpected("Can't write " + path + ": " + why + '.');
}

} // namespace parting::sandbox
