// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>

namespace parting::ui {

/// Whether an address may be handed to another program: https to a host of our own list, without user and port; http to
/// this computer, where Practice signs in; or a mail that has a subject and a text but names nobody and attaches
/// nothing. An address that came from outside has to pass here as any other.
[[nodiscard]] bool mayBeOpened(const QUrl &url);

/// Hands the address to the program in charge; false where it may not be opened or no program answers. The only place
/// that does.
bool openLink(const QUrl &url);

} // namespace parting::ui
