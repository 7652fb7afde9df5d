// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-bench-reads BASE_URL COUNT: reads that many accounts by ID, all asked for at once, as the client's own queue
// sends them. Prints {"wall_s":…,"cpu_s":…,"failed":…}.

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"
#include "core/api/tokensource.h"
#include "tests/bench/pages.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace parting;

namespace {

class AnyToken : public TokenSource {
public:
    Result<QByteArray> bearer() override { return QByteArray("bench"); }
    void renew(std::function<void(bool)> done) override { done(false); }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const int count = QByteArray(argv[2]).toInt();
    AnyToken token;
    ApiClient client({.baseUrl = QUrl(QString::fromLocal8Bit(argv[1]))}, token);
    PartnerApi api(client);
    std::vector<CallHandle> calls;
    int arrived = 0;
    int failed = 0;
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    for (int i = 0; i < count; ++i)
        calls.push_back(api.customer(CustomerId(QString::fromStdString(bench::customerId(i))), [&](const auto &read) {
            failed += read ? 0 : 1;
            if (++arrived == count)
                QCoreApplication::quit();
        }));
    QCoreApplication::exec();
    const double cpu = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("{\"wall_s\":%.4f,\"cpu_s\":%.4f,\"failed\":%d}\n", static_cast<double>(clock.nsecsElapsed()) / 1e9,
        cpu, failed);
}
