// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/display.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace parting {

namespace {

constexpr auto sentence =
    "parting: there is no display. Log in to a desktop, or connect with \"ssh -X\" from a computer that has one.";

void onQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains(QLatin1StringView("platform plugin"))) {
        std::fprintf(stderr, "%s\n", sentence);
        std::_Exit(EXIT_FAILURE);
    }
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

QString whyNoDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool any = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!any)
        return QString::fromLatin1(sentence);
#endif
    return {};
}

void explainMissingDisplay()
{
    qInstallMessageHandler(onQtMessage);
}

} // namespace parting
