// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandboxoptions.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace parting {

namespace {

namespace fs = std::filesystem;

auto parsed(const std::vector<const char *> &arguments)
{
    return parseSandboxOptions(arguments);
}

/// One run of the program; its words are read as it says them.
class Program {
public:
    explicit Program(const std::vector<std::string> &arguments)
    {
        int out[2] = {};
        int err[2] = {};
        if (::pipe(out) != 0 || ::pipe(err) != 0)
            std::abort();
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(out[1], STDOUT_FILENO);
            ::dup2(err[1], STDERR_FILENO);
            std::vector<const char *> argv{PARTING_SANDBOX};
            for (const std::string &argument : arguments)
                argv.push_back(argument.c_str());
            argv.push_back(nullptr);
            ::execv(PARTING_SANDBOX, const_cast<char *const *>(argv.data()));
            ::_exit(127);
        }
        ::close(out[1]);
        ::close(err[1]);
        m_out = ::fdopen(out[0], "r");
        m_err = ::fdopen(err[0], "r");
    }
    ~Program()
    {
        if (m_pid > 0)
            end(SIGKILL);
        std::fclose(m_out);
        std::fclose(m_err);
    }

    std::string line() { return lineOf(m_out); }
    std::string errorLine() { return lineOf(m_err); }
    /// The exit code after the signal, or by itself for 0; -1 if it was killed.
    int end(int signal = 0)
    {
        if (signal != 0)
            ::kill(m_pid, signal);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    static std::string lineOf(std::FILE *file)
    {
        char text[1024] = {};
        return std::fgets(text, sizeof text, file) ? text : std::string();
    }

    pid_t m_pid = -1;
    std::FILE *m_out = nullptr;
    std::FILE *m_err = nullptr;
};

} // namespace

TEST(SandboxOptions, AreRead)
{
    const auto options = parsed({"--port", "8080", "--customers=100000", "--seed", "7", "--latency-ms", "20",
        "--clock-scale=1200", "--faults", "f", "--log", "l", "--token-file=t"});
    ASSERT_TRUE(options.has_value()) << options.error();
    EXPECT_EQ(options->wish, SandboxOptions::Wish::Serve);
    EXPECT_EQ(options->server.port, 8080);
    EXPECT_EQ(options->server.customers, 100'000);
    EXPECT_EQ(options->server.seed, 7U);
    EXPECT_EQ(options->server.latency, std::chrono::milliseconds(20));
    EXPECT_EQ(options->server.clockScale, 1200);
    EXPECT_EQ(options->faultFile, "f");
    EXPECT_EQ(options->server.logFile, "l");
    EXPECT_EQ(options->tokenFile, "t");
    EXPECT_EQ(parsed({"--help"})->wish, SandboxOptions::Wish::Help);
    EXPECT_EQ(parsed({"--port", "1", "--version"})->wish, SandboxOptions::Wish::Version);
}

TEST(SandboxOptions, MistakesAreOneSentence)
{
    const std::vector<std::pair<std::vector<const char *>, std::string>> mistakes{
        {{}, "Option --port is needed; 0 takes any free port."},
        {{"--port"}, "Option --port needs a value."},
        {{"--port", "70000"}, "Option --port can't be \"70000\"."},
        {{"--port", "80x"}, "Option --port can't be \"80x\"."},
        {{"--port="}, "Option --port can't be \"\"."},
        {{"--port", "1", "--customers", "0"}, "Option --customers can't be \"0\"."},
        {{"--port", "1", "--customers", "100001"}, "Option --customers can't be \"100001\"."},
        {{"--port", "1", "--seed", "-1"}, "Option --seed can't be \"-1\"."},
        {{"--colour", "red"}, "Unknown option --colour."},
        {{"8080"}, "Unknown option 8080."},
    };
    for (const auto &[arguments, sentence] : mistakes) {
        const auto options = parsed(arguments);
        ASSERT_FALSE(options.has_value()) << sentence;
        EXPECT_EQ(options.error(), sentence);
    }
}

TEST(SandboxProgram, ServesUntilItIsTold)
{
    const std::string token = fs::temp_directory_path() / ("parting-token-" + std::to_string(::getpid()));
    for (const int signal : {SIGINT, SIGTERM}) {
        Program program({"--port", "0", "--token-file", token});
        EXPECT_EQ(program.line().rfind("listening on http://127.0.0.1:", 0), 0U);
        struct stat about { };
        ASSERT_EQ(::stat(token.c_str(), &about), 0);
        EXPECT_EQ(about.st_mode & 0777, 0600U);
        std::string bearer;
        std::ifstream(token) >> bearer;
        EXPECT_EQ(bearer.rfind("eyJ", 0), 0U);
        EXPECT_EQ(program.end(signal), 0);
    }
    fs::remove(token);
}

TEST(SandboxProgram, SaysWhyItCantServe)
{
    Program first({"--port", "0"});
    const std::string line = first.line();
    const std::string port = line.substr(line.rfind(':') + 1, line.size() - line.rfind(':') - 2);
    Program second({"--port", port});
    EXPECT_EQ(second.errorLine(),
        "parting-sandbox: Port " + port + " of 127.0.0.1 can't be used: another program listens there.\n");
    EXPECT_EQ(second.end(), 1);
    Program usage({"--nonsense"});
    EXPECT_EQ(usage.errorLine(), "parting-sandbox: Unknown option --nonsense. Try --help.\n");
    EXPECT_EQ(usage.end(), 2);
    Program noScript({"--port", "0", "--faults", "/nowhere"});
    EXPECT_EQ(noScript.errorLine(), "parting-sandbox: Can't read the fault script /nowhere.\n");
    EXPECT_EQ(noScript.end(), 1);
    Program noToken({"--port", "0", "--token-file", "/nowhere/token"});
    EXPECT_EQ(noToken.errorLine(), "parting-sandbox: Can't write /nowhere/token: No such file or directory.\n");
    EXPECT_EQ(noToken.end(), 1);
}

TEST(SandboxProgram, AnUnreachedFaultIsAFailure)
{
    const std::string script = fs::temp_directory_path() / ("parting-faults-" + std::to_string(::getpid()));
    std::ofstream(script) << R"({"fault":"status500"})" << std::endl;
    Program unreached({"--port", "0", "--faults", script});
    unreached.line();
    EXPECT_EQ(unreached.end(SIGTERM), 1);
    EXPECT_NE(unreached.errorLine().find("was not reached"), std::string::npos);
    std::ofstream(script) << R"({"fault":"status499"})" << std::endl;
    Program unknown({"--port", "0", "--faults", script});
    EXPECT_EQ(unknown.errorLine(),
        "parting-sandbox: Line 1 of the fault script can't be used: there is no fault named \"status499\".\n");
    EXPECT_EQ(unknown.end(), 1);
    fs::remove(script);
}

TEST(SandboxProgram, EveryFaultIsDocumented)
{
    std::ifstream file(PARTING_SANDBOX_MAN);
    std::string manual{std::istreambuf_iterator<char>(file), {}};
    std::erase(manual, '\\');
    const std::string help = sandboxHelp();
    for (const std::string &name : sandbox::faultNames()) {
        EXPECT_NE(manual.find("\n.TP\n.B " + name + '\n'), std::string::npos) << name;
        EXPECT_NE(help.find("  " + name), std::string::npos) << name;
    }
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 100U) << line;
}

TEST(SandboxProgram, HelpAndVersion)
{
    Program help({"--help"});
    EXPECT_EQ(help.line(), "Usage: parting-sandbox --port P [options]\n");
    EXPECT_EQ(help.end(), 0);
    Program version({"--version"});
    EXPECT_EQ(version.line(), "parting-sandbox " PARTING_VERSION "\n");
    EXPECT_EQ(version.end(), 0);
}

} // namespace parting
