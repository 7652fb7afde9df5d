// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace parting {

/// What the command line asks for. The two that end the program at once exclude everything else.
struct Options {
    bool help = false;
    bool version = false;
    bool sandbox = false;
    int sandboxCustomers = 60;
    std::optional<QUrl> endpoint{};
    QString accessTokenFile{}; ///< "-" is standard input; empty: none
    std::optional<CustomerId> customer{};
    bool readOnly = false; ///< nothing is sent that changes anything
    QString dataDir{}; ///< empty: the platform's place
    QString language{}; ///< empty: the desktop's

    friend bool operator==(const Options &, const Options &) = default;
};

/// Pure: no application object is needed. The error is one English sentence.
[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace parting
