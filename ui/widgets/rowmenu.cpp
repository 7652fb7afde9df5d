// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace parting::ui {

void offerParts(QMenu *menu, const std::vector<NamedPart> &parts)
{
    for (const NamedPart &part : parts) {
        QAction *entry =
            menu->addAction(part.title, menu, [text = part.text] { QGuiApplication::clipboard()->setText(text); });
        entry->setEnabled(!part.text.isEmpty());
    }
}

} // namespace parting::ui
