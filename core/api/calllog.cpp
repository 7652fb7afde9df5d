// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/calllog.h"

#include "core/log/categories.h"

#include <algorithm>

namespace parting {

namespace {

const char *method(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Patch:
        return "PATCH";
    }
    Q_UNREACHABLE();
}

bool isWord(const QString &segment)
{
    return std::all_of(segment.begin(), segment.end(),
        [](QChar sign) { return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z'); });
}

/// What the service says beside the status may hold anything; of what we say ourselves, there was no answer then.
QString endOf(const Result<ApiResponse> &outcome)
{
    if (outcome)
        return QString::number(outcome->status);
    const Error &error = outcome.error();
    if (error.httpStatus == 0)
        return QStringLiteral("no answer: ") + error.detail;
    const QString status = QString::number(error.httpStatus);
    return error.code.isEmpty() ? status : status + QStringLiteral(" code ") + error.code;
}

} // namespace

QString pathTemplate(const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments)
        if (!isWord(segment))
            segment = QStringLiteral("{id}");
    return segments.join(u'/');
}

void noteCall(
    const ApiRequest &request, const Result<ApiResponse> &outcome, int attempts, std::chrono::milliseconds duration)
{
    const QString line =
        QStringLiteral("%1 %2 %3 in %4 ms, sent %5, request %6")
            .arg(QLatin1String(method(request.verb)), pathTemplate(request.path), endOf(outcome),
                QString::number(duration.count()), QString::number(attempts), request.requestId.toString());
    if (outcome)
        qCInfo(apiLog).noquote() << line;
    else
        qCWarning(apiLog).noquote() << line;
}

void noteAttempt(const ApiRequest &request, const Result<ApiResponse> &outcome, int attempt)
{
    qCDebug(httpLog).noquote() << method(request.verb) << request.path << endOf(outcome) << "attempt" << attempt
                               << "request" << request.requestId.toString();
}

} // namespace parting
