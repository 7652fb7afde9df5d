// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"
#include "core/workflow/run.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace parting::ui {

/// What a certificate tells of a run.
struct Certificate {
    Run run{};
    Assessment reviewed{}; ///< what stood when it was confirmed
    QString requestLink{}; ///< to come back; empty where none was read
    QString host{}; ///< of the service
    bool practice = false; ///< said on every page
    QByteArray chainHead{}; ///< hash of the journal's last entry, as hexadecimal digits
    QDateTime madeAt{};
};

/// A PDF of A4 pages in the language of the program: who, when, what stood, every step with its times and IDs, how it
/// was proved, and the way back. Text of the service stands in it as plain text, with nothing interpreted.
[[nodiscard]] QByteArray certificatePdf(const Certificate &);

} // namespace parting::ui
