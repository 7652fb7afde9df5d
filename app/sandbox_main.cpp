// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandboxoptions.h"
#include "core/sandbox/privatefile.h"

#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <iostream>
#include <pthread.h>
#include <sstream>

namespace {

using namespace parting;

enum ExitCode { Ok = 0, Failure = 1, Usage = 2 };

/// Blocked in every thread, to be waited for in the main one.
sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

int fail(const std::string &sentence)
{
    std::cerr << "parting-sandbox: " << sentence << '\n';
    return Failure;
}

tl::expected<std::vector<sandbox::Fault>, std::string> readFaults(const std::string &path)
{
    if (path.empty())
        return std::vector<sandbox::Fault>();
    std::ifstream file(path);
    if (!file)
        return tl::unexpected("Can't read the fault script " + path + '.');
    std::ostringstream text;
    text << file.rdbuf();
    return sandbox::parseFaults(text.str());
}

int serve(SandboxOptions options)
{
    const auto faults = readFaults(options.faultFile);
    if (!faults)
        return fail(faults.error());
    options.server.faults = *faults;
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const auto server = sandbox::Server::start(options.server);
    if (!server)
        return fail(server.error());
    if (!options.tokenFile.empty())
        if (const auto written = sandbox::writePrivateFile(options.tokenFile, (*server)->bearer() + '\n'); !written)
            return fail(written.error());
    std::cout << "listening on " << (*server)->baseUrl() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    const auto unreached = (*server)->unreachedFaults();
    for (const std::string &sentence : unreached)
        fail(sentence);
    return unreached.empty() ? Ok : Failure;
}

} // namespace

int main(int argc, char *argv[])
{
    umask(077);
    const auto options =
        parseSandboxOptions(std::span<const char *const>(argv + 1, static_cast<std::size_t>(argc - 1)));
    if (!options) {
        std::cerr << "parting-sandbox: " << options.error() << " Try --help.\n";
        return Usage;
    }
    switch (options->wish) {
    case SandboxOptions::Wish::Help:
        std::cout << sandboxHelp();
        return Ok;
    case SandboxOptions::Wish::Version:
        std::cout << "parting-sandbox " PARTING_VERSION "\n";
        return Ok;
    case SandboxOptions::Wish::Serve:
        break;
    }
    return serve(*options);
}
