// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/journal.h"

namespace parting {

/// Writes the entries of a run that follow from how it moved; keeps no state of its own.
class RunLog {
public:
    explicit RunLog(Journal &journal) : m_journal(journal) { }

    /// The intent to send the write of this row, on disk before anything is sent.
    [[nodiscard]] Result<void> intend(
        const Run &run, std::size_t row, const RequestId &id, const QByteArray &bodySha256, const QDateTime &now);
    /// What became of each write since `before`, and the end of the run. A run whose effect is not known stays open.
    [[nodiscard]] Result<void> follow(const Run &before, const Run &after, const QDateTime &now);

private:
    Journal &m_journal;
};

} // namespace parting
