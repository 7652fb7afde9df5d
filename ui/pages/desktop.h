// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace parting::ui {

/// What pages ask of the desktop around them, so that tests can answer in its place.
struct Desktop {
    /// Asks for a file to write, starting from `suggestedName`; calls back once with its path, or not at all.
    std::function<void(QWidget *parent, const QString &suggestedName, std::function<void(const QString &path)>)>
        askFileName;
    /// Hands an address to the program that is in charge of it; false when there is none.
    std::function<bool(const QUrl &)> openUrl;

    [[nodiscard]] static Desktop real();
};

} // namespace parting::ui
