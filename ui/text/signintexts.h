// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "core/domain/partneraccount.h"

#include <QString>

namespace parting::ui {

struct Message;

namespace texts {

// Why nobody is signed in: what happened in plain words without codes, what to do next, and everything technical.
[[nodiscard]] QString sentence(const AuthError &);
[[nodiscard]] QString nextStep(const AuthError &);
[[nodiscard]] QString details(const AuthError &);
/// What the one button says; empty for none.
[[nodiscard]] QString word(AuthRemedy);
/// All of it as a message with the remedy's button.
[[nodiscard]] Message message(const AuthError &);

/// The service says that it will refuse this session once it enforces what it demands.
[[nodiscard]] Message lackOfMfa(const QString &action);

/// The session could not be renewed at the start, which passes.
[[nodiscard]] Message signInIsAway(const AuthError &);

[[nodiscard]] QString word(Cloud);
[[nodiscard]] QString sentence(AccountFlaw);

} // namespace texts

} // namespace parting::ui
