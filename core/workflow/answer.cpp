// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/answer.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace parting {

AnswerKind answerKind(const Error &error)
{
    static constexpr std::array ours{
        ErrorKind::UnsafeAddress, ErrorKind::Inexact, ErrorKind::Credentials, ErrorKind::Storage};
    if (std::find(ours.begin(), ours.end(), error.kind) != ours.end())
        return AnswerKind::NeverLeft;
    if (error.kind == ErrorKind::StaleEtag)
        return AnswerKind::Stale;
    const int status = error.httpStatus;
    if (status < 400 || status >= 500 || status == 408)
        return AnswerKind::Unknown;
    const bool repeatable = status == 429 || (status == 401 && error.kind != ErrorKind::MfaRequired);
    return repeatable ? AnswerKind::Repeatable : AnswerKind::Refused;
}

bool saysAlreadyGone(const Error &error)
{
    static constexpr std::array codes{QLatin1String("1000"), QLatin1String("3000"), QLatin1String("60003"),
        QLatin1String("20002"), QLatin1String("900159")};
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
}

} // namespace parting
