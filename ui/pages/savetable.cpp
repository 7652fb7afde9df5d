// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/savetable.h"

#include "ui/pages/evidencefile.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct SaveTable {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::SaveTable)
};

} // namespace

void saveTable(const Desktop &desktop, const TableToSave &wanted, std::function<void(const Message &)> say)
{
    const QString name = evidenceFileName(wanted.name, QDate::currentDate(), u"csv"_qs);
    desktop.askFileName(wanted.table, name, [wanted, say = std::move(say)](const QString &path) {
        TableCsv::save(*wanted.table, wanted.extra, path, [say, path](const std::optional<QString> &problem) {
            say(savingMessage(path, problem, SaveTable::tr("The table could not be saved.")));
        });
    });
}

} // namespace parting::ui
