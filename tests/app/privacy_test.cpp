// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/privacy.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <fstream>
#include <string>

namespace parting {
namespace {

TEST(Privacy, FilesAreOursAndCoresAreEmpty)
{
    keepToOurselves();

    EXPECT_EQ(umask(077), 077U);
    rlimit core{1, 1};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &core), 0);
    EXPECT_EQ(core.rlim_cur, 0U);
    std::string mappings;
    std::ifstream("/proc/self/coredump_filter") >> mappings;
    EXPECT_EQ(std::stoul(mappings, nullptr, 16), 0U);
}

} // namespace
} // namespace parting
