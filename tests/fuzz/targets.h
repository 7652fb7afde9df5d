// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace parting::fuzz {

/// Something that reads bytes from outside. `feed` takes any bytes; it ends the process where a promise is broken.
struct Target {
    std::string_view name{}; ///< also the folder of its corpus
    void (*feed)(const QByteArray &input) = nullptr;
};

[[nodiscard]] const std::vector<Target> &targets();

/// Ends the process, as libFuzzer expects of a finding, unless the promise holds.
void promise(bool holds, const char *what);

// What the targets feed.
void customersPage(const QByteArray &);
void customer(const QByteArray &);
void organization(const QByteArray &);
void particulars(const QByteArray &);
void auditRecords(const QByteArray &);
void relationshipRequest(const QByteArray &);
void subscription(const QByteArray &);
void account(const QByteArray &);
void evidence(const QByteArray &);
void writeBody(const QByteArray &);
void refusal(const QByteArray &);
void retryAfterHeader(const QByteArray &);
void links(const QByteArray &);
void redaction(const QByteArray &);
void token(const QByteArray &);
void signInAnswer(const QByteArray &);
void signInRedirect(const QByteArray &);
void instants(const QByteArray &);
void faultScript(const QByteArray &);
void journal(const QByteArray &);
void keptPage(const QByteArray &);
void keptReadiness(const QByteArray &);
void accountsFile(const QByteArray &);

} // namespace parting::fuzz
