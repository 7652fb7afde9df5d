// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace parting {

// What the log is told, by where it comes from. IDs, codes and times only: no body, no header, no name.
Q_DECLARE_LOGGING_CATEGORY(apiLog) ///< parting.api: one line a call
Q_DECLARE_LOGGING_CATEGORY(httpLog) ///< parting.http: one line each time a call is sent, where everything is wanted
Q_DECLARE_LOGGING_CATEGORY(journalLog) ///< parting.journal: what could not be kept
Q_DECLARE_LOGGING_CATEGORY(workflowLog) ///< parting.workflow: runs, as they begin and end
Q_DECLARE_LOGGING_CATEGORY(uiLog) ///< parting.ui: what was opened and chosen, and what people were told went wrong

} // namespace parting
