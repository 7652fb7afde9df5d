// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// PARTING_FUZZ=TARGET parting_fuzz [libFuzzer's options] CORPUS...; without PARTING_FUZZ it lists the targets.

#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const parting::fuzz::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const char *wanted = std::getenv("PARTING_FUZZ");
    const auto &all = parting::fuzz::targets();
    const auto found = std::ranges::find(all, std::string_view(wanted ? wanted : ""), &parting::fuzz::Target::name);
    if (found == all.end()) {
        for (const auto &target : all)
            std::puts(target.name.data());
        std::exit(wanted ? 2 : 0);
    }
    chosen = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->feed(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
