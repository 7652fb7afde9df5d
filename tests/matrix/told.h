// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/sandbox.h"
#include "core/storage/journal.h"

namespace parting::test {

/// No change that was made is told as refused or not sent, and a run that is told as done has every step confirmed.
void expectTruth(const Journal &journal, sandbox::Server &server);

/// While it is not known what became of a write, it is sent under no other request ID.
void expectOneRequestAWrite(const QString &folder);

} // namespace parting::test
