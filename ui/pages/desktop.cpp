// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/desktop.h"

#include "ui/desktop/inhibition.h"
#include "ui/desktop/links.h"
#include "ui/desktop/notification.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace parting::ui {

Desktop Desktop::real()
{
    return {
        .askFileName =
            [](QWidget *parent, const QString &suggestedName, std::function<void(const QString &)> answer) {
                auto *dialog = new QFileDialog(parent);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setAcceptMode(QFileDialog::AcceptSave);
                dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
                dialog->selectFile(suggestedName);
                QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
                dialog->open();
            },
        .openUrl = openLink,
        .stayAwake = [](const QString &why) { return std::make_shared<Inhibition>(why); },
        .notify = [](QWidget *window, const QString &title,
                      const QString &text) { new Notification(window, title, text); },
    };
}

} // namespace parting::ui
