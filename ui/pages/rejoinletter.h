// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QUrl>

namespace parting::ui {

/// A ready e-mail to the customer's administrator: how the relationship can be taken up again.
struct Letter {
    QString subject{};
    QString body{};
};

[[nodiscard]] Letter rejoinLetter(const Run &run, const QString &requestLink);
/// For the mail program; without a recipient, whom the partner knows better.
[[nodiscard]] QUrl mailAddress(const Letter &);

} // namespace parting::ui
