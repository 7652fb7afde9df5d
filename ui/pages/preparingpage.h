// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "ui/widgets/emptystate.h"

namespace parting::ui {

/// What stands before a review while everything is read again for it: how far that is, and the way back.
class PreparingPage : public EmptyState {
    Q_OBJECT

public:
    explicit PreparingPage(QWidget *parent = nullptr);

    void showProgress(const AccountSnapshot &soFar);
};

} // namespace parting::ui
