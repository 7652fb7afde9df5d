// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

namespace parting::ui {

/// What pages ask of the desktop around them, so that tests can answer in its place.
struct Desktop {
    /// Asks for a file to write, starting from `suggestedName`; calls back once with its path, or not at all.
    std::function<void(QWidget *parent, const QString &suggestedName, std::function<void(const QString &path)>)>
        askFileName;
    /// Hands an address to the program that is in charge of it; false when there is none, or see mayBeOpened().
    std::function<bool(const QUrl &)> openUrl;
    /// Keeps the computer awake and the session open, as far as the desktop can, while the returned value lives.
    std::function<std::shared_ptr<void>(const QString &why)> stayAwake = [](const QString &) { return nullptr; };
    /// Tells a person who is looking at something else; a click on it brings `window` forward.
    std::function<void(QWidget *window, const QString &title, const QString &text)> notify =
        [](QWidget *, const QString &, const QString &) {};

    [[nodiscard]] static Desktop real();
};

} // namespace parting::ui
