// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/evidence.h"

#include <QUrl>

namespace parting::ui {

/// A ready e-mail to a customer's administrator: how the relationship can be taken up (again).
struct Letter {
    QString subject{};
    QString body{};
};

[[nodiscard]] Letter rejoinLetter(const Run &run, const QString &requestLink);
/// The same to somebody who is no customer yet; unsigned where the partner's name is empty.
[[nodiscard]] Letter invitationLetter(const QString &partner, const QString &requestLink);
/// All that is needed to take the relationship up again, as one text: who it was, what they held with its terms, the
/// link and the letter.
[[nodiscard]] QString rejoinKit(const Evidence &);
/// For the mail program; without a recipient, whom the partner knows better.
[[nodiscard]] QUrl mailAddress(const Letter &);

} // namespace parting::ui
