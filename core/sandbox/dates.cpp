// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

std::string written(Time time, const char *form)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 64> text{};
    return {text.data(), std::strftime(text.data(), text.size(), form, &parts)};
}

/// The forms in which the service has been seen to write dates.
std::string inForm(Time time, std::string_view form)
{
    if (form == "day")
        return isoDay(time);
    if (form == "end")
        return written(time, "%Y-%m-%dT23:59:59Z");
    if (form == "offset")
        return written(time, "%Y-%m-%dT%H:%M:%S+00:00");
    if (form == "pacific")
        return written(time - 8h, "%Y-%m-%dT%H:%M:%S-08:00");
    if (form == "nozone")
        return written(time, "%Y-%m-%dT%H:%M:%S");
    if (form == "blanks")
        return written(time, "%Y-%m-%dT%H: %M: %SZ");
    if (form == "3" || form == "6" || form == "7")
        return written(time, "%Y-%m-%dT%H:%M:%S.")
            + std::string("1234567").substr(0, static_cast<std::size_t>(form.front() - '0')) + 'Z';
    return isoTime(time);
}

int number(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    if (at < text.size())
        std::from_chars(text.data() + at, text.data() + std::min(at + length, text.size()), value);
    return value;
}

} // namespace

std::string isoTime(Time time)
{
    return written(time, "%Y-%m-%dT%H:%M:%SZ");
}

std::string isoDay(Time time)
{
    return written(time, "%Y-%m-%dT00:00:00Z");
}

std::string httpDate(Time time)
{
    return written(time, "%a, %d %b %Y %H:%M:%S GMT");
}

std::optional<Time> parsedTime(std::string_view given)
{
    std::string text(given);
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return {};
    std::tm parts{};
    parts.tm_year = number(text, 0, 4) - 1900;
    parts.tm_mon = number(text, 5, 2) - 1;
    parts.tm_mday = number(text, 8, 2);
    parts.tm_hour = number(text, 11, 2);
    parts.tm_min = number(text, 14, 2);
    parts.tm_sec = number(text, 17, 2);
    const std::time_t seconds = timegm(&parts);
    if (seconds > std::chrono::duration_cast<std::chrono::seconds>(Time::max().time_since_epoch()).count())
        return Time::max(); // year 9999: never
    Time time = std::chrono::system_clock::from_time_t(seconds);
    const std::size_t zone = text.find_first_of("+-", 19);
    if (zone != std::string::npos) {
        const auto offset =
            std::chrono::hours(number(text, zone + 1, 2)) + std::chrono::minutes(number(text, zone + 4, 2));
        time += text[zone] == '-' ? offset : -offset;
    }
    return time;
}

std::optional<Time> relativeTime(std::string_view text, Time now)
{
    if (text.size() < 3 || (text.front() != '+' && text.front() != '-'))
        return {};
    const int count = number(text, 1, text.size() - 2) * (text.front() == '-' ? -1 : 1);
    switch (text.back()) {
    case 'd':
        return now + 24h * count;
    case 'h':
        return now + 1h * count;
    case 'm':
        return now + 1min * count;
    }
    return {};
}

void resolveDates(Json &json, Time now)
{
    if (json.is_structured()) {
        for (Json &member : json)
            resolveDates(member, now);
    } else if (json.is_string()) {
        const auto &text = json.get_ref<const std::string &>();
        const std::size_t bar = std::min(text.find('|'), text.size());
        const auto time = text.rfind('@', 0) == 0 ? relativeTime(text.substr(1, bar - 1), now) : std::nullopt;
        if (time)
            json = inForm(*time, text.substr(std::min(bar + 1, text.size())));
    }
}

Time plusMonths(Time time, int months)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    std::chrono::year_month_day date = std::chrono::year_month_day(day) + std::chrono::months(months);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return std::chrono::sys_days(date) + (time - day);
}

Time currentTermStart(Time bought, int months, Time now)
{
    int passed = 0;
    while (months > 0 && plusMonths(bought, passed + months) <= now)
        passed += months;
    return plusMonths(bought, passed);
}

} // namespace parting::sandbox
