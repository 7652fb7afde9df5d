// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/customerdelegate.h"

#include "ui/models/customertablemodel.h"
#include "ui/models/tablemodel.h"

namespace parting::ui {

RowDelegate::Look CustomerDelegate::look(const QModelIndex &index) const
{
    const bool saysWhy = index.column() == int(CustomerColumn::Relationship);
    const bool quiet = saysWhy || index.data(UnsureRole).toBool();
    switch (index.data(StateRole).value<CustomerMark>()) {
    case CustomerMark::None:
        return {.ink = quiet ? Token::Muted : Token::Text};
    case CustomerMark::Unreadable:
        return saysWhy ? Look{Icon::Warning, Token::Attention} : Look{{}, Token::Text};
    case CustomerMark::RemovedHere:
        return saysWhy ? Look{Icon::Part, Token::Muted} : Look{{}, Token::Muted};
    }
    return {};
}

} // namespace parting::ui
