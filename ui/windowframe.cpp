// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowframe.h"

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QTextDocument>

#include <iterator>

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

/// Colours that tell accounts apart on either background; the name stands beside them.
constexpr QRgb accountColors[]{0xff2f7ed8, 0xffc4572e, 0xff3d9140, 0xff8e5bb5, 0xffb0890e, 0xff1f9a9a};

void addAccount(QLayout *row, const Session &session)
{
    constexpr int side = 12;
    QPixmap dot(QSize(side, side) * qApp->devicePixelRatio());
    dot.setDevicePixelRatio(qApp->devicePixelRatio());
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(accountColors[qAbs(session.colour) % std::size(accountColors)]));
    painter.drawEllipse(QRect(0, 0, side, side));
    auto *mark = new QLabel;
    mark->setPixmap(dot);
    row->addWidget(mark);
    auto *name = new PlainLabel;
    name->setObjectName(u"accountName");
    name->setText(texts::plain(session.account));
    name->setAccessibleName(Frame::tr("Account: %1").arg(name->text()));
    row->addWidget(name);
}

} // namespace

QString titleFor(const Session &session, const QString &shown)
{
    QStringList parts;
    if (!shown.isEmpty())
        parts << shown;
    parts << QStringLiteral("Parting");
    if (!session.account.isEmpty())
        parts << texts::plain(session.account);
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
    if (!session.account.isEmpty())
        addAccount(row, session);
    if (session.integrationSandbox)
        addBadge(row, Tone::Failure, u"sandboxBadge", Frame::tr("SANDBOX · removal deletes the tenant"),
            Frame::tr("You marked this account as Microsoft's integration sandbox"));
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
