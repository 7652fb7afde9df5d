// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/rowdelegate.h"

namespace parting::ui {

/// Customers that were removed here are greyed, those that could not be read are marked.
class CustomerDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] Look look(const QModelIndex &) const override;
};

} // namespace parting::ui
