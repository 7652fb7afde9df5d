// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/privacy.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#include <cstdio>

namespace parting {

void keepToOurselves()
{
#if defined(Q_OS_UNIX)
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    // Collectors that core_pattern pipes to may ignore the limit; a dump without any mapping has nothing to tell. (Not
    // PR_SET_DUMPABLE: the desktop portal then refuses to talk to us.)
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) {
        std::fputs("0", filter);
        std::fclose(filter);
    }
#endif
}

} // namespace parting
