// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parting {

/// One message of a .ts file. A numerus message has a translation for each of its forms, any other has one.
struct Message {
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete", or nothing.
    bool numerus = false;
    QStringList translations;
};

/// What stands in translations/NAME.ts, in its order; nothing if it can't be read or is not well formed.
[[nodiscard]] std::vector<Message> messagesOf(const char *name);

/// For failures: "Texts: “Clear”".
[[nodiscard]] std::string named(const Message &message);

/// %1 … %99, %L1, %n and %Ln of a text, sorted.
[[nodiscard]] QStringList placeholders(const QString &text);

/// The letter behind the &, in lower case; null without one, and && is none.
[[nodiscard]] QChar mnemonic(const QString &text);

} // namespace parting
