// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace parting::ui {
namespace {
constexpr int longestSearch = 200;
}

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    setMaxLength(longestSearch);
    addAction(icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
}

void SearchField::take()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QLineEdit::event(event);
    event->setAccepted(!text().isEmpty());
    return true;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return tableRequested();
    case Qt::Key_Escape:
        return clear();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace parting::ui
