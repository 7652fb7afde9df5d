// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/datafolder.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto folder = parting::DataFolder::open(app.arguments().at(1));
    std::puts(folder && folder->held() ? "held" : "not held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
