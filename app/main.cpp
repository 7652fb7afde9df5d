// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"
#include "app/display.h"
#include "app/options.h"
#include "app/privacy.h"
#include "app/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace parting;

namespace {

enum ExitCode { Ok = 0, Failure = 1, WrongUsage = 2 };

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int say(std::FILE *stream, const QString &text, ExitCode code)
{
    std::fprintf(stream, "%s\n", qPrintable(text));
    return code;
}

int wrongUsage(const QString &sentence)
{
    return say(stderr, QStringLiteral("parting: %1 See parting --help.").arg(sentence), WrongUsage);
}

} // namespace

int main(int argc, char **argv)
{
    keepToOurselves();
    const auto options = parseOptions(argumentsOf(argc, argv));
    if (!options)
        return wrongUsage(options.error());
    if (options->help)
        return say(stdout, helpText(), Ok);
    if (options->version)
        return say(stdout, QStringLiteral("parting ") + QStringLiteral(PARTING_VERSION), Ok);
    const QString language = chooseLanguage(options->language, QLocale::system().uiLanguages());
    if (language.isEmpty())
        return wrongUsage(QStringLiteral("--language takes one of: %1.").arg(languages().join(QStringLiteral(", "))));
    if (const QString why = whyNoDisplay(); !why.isEmpty())
        return say(stderr, why, Failure);

    explainMissingDisplay();
    QCoreApplication::setApplicationName(QStringLiteral("parting"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.parting.Parting"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTING_VERSION));
    // Qt takes no arguments of its own: every option is ours, and a token never stands among them.
    int noArguments = 1;
    QApplication qt(noArguments, argv);
    Application application(*options);
    const auto start = [&] {
        if (const auto started = application.start(); !started)
            QApplication::exit(say(stderr, QStringLiteral("parting: %1").arg(started.error()), Failure));
    };
    QTimer::singleShot(0, &qt, [&] {
        ui::findFonts();
        QTimer::singleShot(0, &qt, start);
    });
    return QApplication::exec();
}
