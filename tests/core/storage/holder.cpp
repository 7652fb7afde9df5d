// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/datafolder.h"
#include "core/storage/journal.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto folder = parting::DataFolder::open(app.arguments().at(1));
    const bool writable = folder && folder->writable();
    std::puts(folder && folder->held() ? "held" : writable ? "not held" : "unwritable");
    if (app.arguments().size() > 2) {
        const auto journal = parting::Journal::open(app.arguments().at(1), true);
        std::printf("%d open\n", journal ? static_cast<int>((*journal)->interrupted()->size()) : -1);
    }
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
