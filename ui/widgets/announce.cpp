// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/announce.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace parting::ui {
namespace {

constexpr const char *live = "parting_live";

QAccessibleInterface *ownInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && widget->property(live).toBool())
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return widget && className == QLatin1String("QScrollArea") ? new QAccessibleWidget(widget, QAccessible::Client)
                                                               : nullptr;
}

} // namespace

void guardScrolling()
{
    QAccessible::installFactory(&ownInterface); // a second time changes nothing
}

void makeLive(QWidget *teller)
{
    QAccessible::installFactory(&ownInterface);
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
