// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-soak ENDPOINT TOKENFILE DATAFOLDER CUSTOMER HOURS: Parting as it is wired, without its window, so many hours
// from now. One start of it: it settles what an earlier one left open, then clears and removes, and says on standard
// output what it is at. Exit code 0 once the relationship is gone and no run is open. It is there to be killed.

#include "app/privacy.h"
#include "app/world.h"
#include "core/log/logfile.h"
#include "tests/matrix/person.h"
#include "tests/support/until.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace parting;

constexpr double haste = 1200; ///< as the server is told

void say(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// What the run is at, by its row that moves.
std::string doing(const Run &run)
{
    const std::string what = run.kind == RunKind::Remove ? "removing" : "suspending";
    for (const RunStep &step : run.steps) {
        if (step.state == StepState::Sent && step.httpStatus == 0)
            return what + ", sent";
        if (step.state == StepState::Sent || step.state == StepState::Unknown)
            return what + ", reading back";
        if (step.state == StepState::Reading && step.kind != StepKind::ConfirmGone)
            return what + ", not yet sent";
    }
    return {};
}

bool isGone(PartnerApi &api, const CustomerId &customer)
{
    std::optional<Result<Document<Customer>>> read;
    const CallHandle call = api.customer(customer, [&read](auto answer) { read = std::move(answer); });
    return test::until([&read] { return read.has_value(); }) && !*read
        && (read->error().code == QLatin1String("3000") || read->error().code == QLatin1String("20002"));
}

int work(World &world, const CustomerId &customer, qint64 ahead)
{
    world.clock.now = [&ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    world.clock.pace = 1 / haste;
    Offboarding &offboarding = *world.offboarding;
    bool settling = true; // one step, whatever it takes
    QObject::connect(&offboarding, &Offboarding::runChanged, &offboarding, [&offboarding, &settling] {
        if (const std::string step = doing(offboarding.run()); offboarding.running() && !settling && !step.empty())
            say(step);
    });
    test::Person person(*world.api, offboarding, [] { return false; });
    person.says = say;
    (void)person.settleWhatIsOpen([&ahead] { ahead += 301; });
    settling = false;
    if (!isGone(*world.api, customer))
        person.clearAndRemove(customer);
    const bool finished = isGone(*world.api, customer) && offboarding.interrupted().empty() && !world.session.readOnly;
    const bool looksOnly = world.session.readOnly;
    say(finished ? "finished" : looksOnly ? "not finished, looks only" : "not finished");
    return finished ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    keepToOurselves();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    say("starting");
    auto world = openWorld({.endpoint = QUrl(arguments[1]), .accessTokenFile = arguments[2], .dataDir = arguments[3]});
    if (!world) {
        std::fprintf(stderr, "%s\n", qPrintable(world.error().detail));
        return 2;
    }
    const LogFile log(arguments[3], LogLevel::Everything);
    return work(**world, CustomerId(arguments[4]), arguments[5].toLongLong() * 3600);
}
