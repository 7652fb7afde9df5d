// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowframe.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QTextDocument>

namespace parting::ui {
namespace {

struct Frame {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Frame)
};

void addBadge(QLayout *row, Tone tone, const char16_t *name, const QString &text, const QString &hint)
{
    auto *badge = new Badge(tone);
    badge->setObjectName(QString::fromUtf16(name));
    badge->setText(text);
    badge->setAccessibleName(text);
    badge->setToolTip(hint);
    row->addWidget(badge);
}

} // namespace

QString titleFor(const Session &session, const QString &shown)
{
    QStringList parts;
    if (!shown.isEmpty())
        parts << shown;
    parts << QStringLiteral("Parting");
    if (session.practice())
        parts << Frame::tr("Practice");
    if (session.world == Session::World::Other)
        parts << session.host;
    // Qt takes "[*]" for the place of its "modified" mark; doubled it is what it says.
    return parts.join(QStringLiteral(" – ")).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

void setWorldBadge(QMainWindow &window, const Session &session)
{
    auto *corner = new QWidget(&window);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(space::control, space::tight, space::pane, space::tight);
    row->setSpacing(space::control);
    if (session.readOnly)
        addBadge(row, Tone::Waiting, u"readOnlyBadge", Frame::tr("READ ONLY"),
            Qt::convertFromPlainText(session.readOnlyReason));
    if (session.practice())
        addBadge(row, Tone::Attention, u"worldBadge", Frame::tr("PRACTICE · no real customers"),
            Frame::tr("Everything here is made up and stays on this computer"));
    if (session.world == Session::World::Other)
        addBadge(
            row, Tone::Attention, u"worldBadge", Frame::tr("NOT MICROSOFT"), Qt::convertFromPlainText(session.host));
    window.menuBar()->setCornerWidget(corner);
}

} // namespace parting::ui
