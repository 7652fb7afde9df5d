// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandboxoptions.h"

#include <charconv>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

namespace parting {

namespace {

using Setter = std::function<bool(SandboxOptions &, const std::string &)>;

std::optional<int> numberIn(std::string_view text, int from, int to)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value >= from && value <= to ? std::optional(value) : std::nullopt;
}

/// A setter for a whole number within bounds.
template <class Store> Setter number(int from, int to, Store store)
{
    return [from, to, store](SandboxOptions &options, const std::string &text) {
        const auto value = numberIn(text, from, to);
        if (value)
            store(options, *value);
        return value.has_value();
    };
}

template <class Store> Setter file(Store store)
{
    return [store](SandboxOptions &options, const std::string &text) {
        store(options) = text;
        return !text.empty();
    };
}

const std::map<std::string, Setter> &setters()
{
    static const std::map<std::string, Setter> table{
        {"--port", number(0, 65'535, [](SandboxOptions &o, int value) { o.server.port = value; })},
        {"--customers", number(1, 100'000, [](SandboxOptions &o, int value) { o.server.customers = value; })},
        {"--seed",
            number(
                0, 1'000'000'000, [](SandboxOptions &o, int value) { o.server.seed = static_cast<unsigned>(value); })},
        {"--latency-ms",
            number(
                0, 600'000, [](SandboxOptions &o, int value) { o.server.latency = std::chrono::milliseconds(value); })},
        {"--clock-scale", number(1, 1'000'000, [](SandboxOptions &o, int value) { o.server.clockScale = value; })},
        {"--faults", file([](SandboxOptions &o) -> std::string & { return o.faultFile; })},
        {"--log", file([](SandboxOptions &o) -> std::string & { return o.server.logFile; })},
        {"--token-file", file([](SandboxOptions &o) -> std::string & { return o.tokenFile; })},
    };
    return table;
}

/// Three in a line, indented.
std::string columns(const std::vector<std::string> &words)
{
    constexpr std::size_t width = 26;
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool lineEnds = i % 3 == 2 || i + 1 == words.size();
        text += (i % 3 == 0 ? "\n  " : "") + words[i] + (lineEnds ? "" : std::string(width - words[i].size(), ' '));
    }
    return text + '\n';
}

} // namespace

tl::expected<SandboxOptions, std::string> parseSandboxOptions(std::span<const char *const> arguments)
{
    SandboxOptions options;
    bool portGiven = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string argument = arguments[i];
        if (argument == "--help" || argument == "--version") {
            options.wish = argument == "--help" ? SandboxOptions::Wish::Help : SandboxOptions::Wish::Version;
            return options;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const auto setter = setters().find(name);
        if (setter == setters().end())
            return tl::unexpected("Unknown option " + argument + '.');
        if (equals == std::string::npos && i + 1 == arguments.size())
            return tl::unexpected("Option " + name + " needs a value.");
        const std::string value = equals == std::string::npos ? arguments[++i] : argument.substr(equals + 1);
        if (!setter->second(options, value))
            return tl::unexpected(
                std::string("Option ").append(name).append(" can't be \"").append(value).append("\"."));
        portGiven = portGiven || name == "--port";
    }
    if (!portGiven)
        return tl::unexpected<std::string>("Option --port is needed; 0 takes any free port.");
    return options;
}

std::string sandboxHelp()
{
    std::string text =
        "Usage: parting-sandbox --port P [options]\n"
        "Serves a practice copy of the Partner Center API on 127.0.0.1, with customers that don't exist.\n"
        "\n"
        "  --port P           listen there; 0 takes any free port\n"
        "  --customers N      size of the customer list, 1 to 100000 (60)\n"
        "  --seed S           another world of the same size (1)\n"
        "  --latency-ms L     wait so long before every answer (0)\n"
        "  --clock-scale C    changes show C times sooner than in the service (60)\n"
        "  --faults FILE      odd behaviour by script, one JSON object per line\n"
        "  --log FILE         append one line per request, and per change made\n"
        "  --token-file FILE  write a bearer that is accepted, readable by you only\n"
        "  --help, --version\n"
        "\n"
        "The first line printed is: listening on http://127.0.0.1:PORT\n"
        "\n"
        "A line of a fault script, of which only the name must be there; value is seconds of a Retry-After\n"
        "or a clock, or milliseconds of a delay. A fault that no request has reached is exit code 1:\n"
        "  {\"fault\":\"throttle-seconds\",\"method\":\"GET\",\"path\":\".*\",\"nth\":1,\"times\":1,\"value\":57}\n"
        "Faults, explained in parting-sandbox(1):";
    return text + columns(sandbox::faultNames());
}

} // namespace parting
