// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/softexit.h"

#include <string>

namespace parting {

/// A run as the journal tells it, whichever process made it.
struct PastRun {
    qint64 position = 0; ///< of its first entry; runs are older the lower it is
    Run run{}; ///< without an end its outcome is Running
    bool open = false; ///< without an end: under way, or left so
    QDateTime forgottenAt{}; ///< names, notes and texts were erased then; invalid where they are kept
    bool readable = true; ///< else only its ID is known: an entry can't be read
    std::optional<SoftExit> softExit{}; ///< that it prepared; set by History
    std::string searchText{}; ///< names, notes and IDs, folded as search terms are; set by History

    [[nodiscard]] bool forgotten() const { return forgottenAt.isValid(); }
};

/// Why what is personal about a run was erased.
enum class ForgetCause {
    Asked, ///< for by a person
    Retention ///< kept for as long as the settings say
};

} // namespace parting
