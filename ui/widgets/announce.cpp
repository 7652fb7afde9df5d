// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/announce.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace parting::ui {
namespace {

constexpr const char *live = "parting_live";

QAccessibleInterface *liveInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(live).toBool() ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
                                                     : nullptr;
}

} // namespace

void makeLive(QWidget *teller)
{
    QAccessible::installFactory(&liveInterface); // a second time changes nothing
    teller->setProperty(live, true);
}

void announce(QWidget *teller, const QString &sentence)
{
    teller->setAccessibleDescription(sentence);
    if (!teller->isVisible())
        return;
    // Alert is heard on Windows and macOS only; for AT-SPI an alert speaks when it is said to be showing.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(teller, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace parting::ui
