// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-bench-parts: the parts of the list one by one, each beside the floor under it.

#include "core/api/customerpagedecoder.h"
#include "tests/bench/pages.h"
#include "ui/models/customerquery.h"
#include "ui/models/customersorter.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QEventLoop>

#include <cstring>
#include <malloc.h>

using namespace parting;

namespace {

std::vector<QByteArray> bodies(int customers)
{
    std::vector<QByteArray> pages;
    for (int page = 0; page < bench::pagesFor(customers); ++page)
        pages.push_back(QByteArray::fromStdString(bench::customerPage(page, customers)));
    return pages;
}

const std::vector<QByteArray> &smallList()
{
    static const std::vector<QByteArray> pages = bodies(10'000);
    return pages;
}

CustomerList listOf(int customers)
{
    CustomerList list;
    for (int page = 0; page < bench::pagesFor(customers); ++page)
        list.append(decodeCustomerPage(QByteArray::fromStdString(bench::customerPage(page, customers)))->page);
    return list;
}

const CustomerList &bigList()
{
    static const CustomerList list = listOf(100'000);
    return list;
}

std::int64_t bytesOf(const std::vector<QByteArray> &pages)
{
    std::int64_t bytes = 0;
    for (const QByteArray &page : pages)
        bytes += page.size();
    return bytes;
}

void decode(benchmark::State &state)
{
    for (auto _ : state)
        for (const QByteArray &body : smallList())
            benchmark::DoNotOptimize(decodeCustomerPage(body));
    state.SetBytesProcessed(state.iterations() * bytesOf(smallList()));
}

void acceptJson(benchmark::State &state)
{
    for (auto _ : state)
        for (const QByteArray &body : smallList())
            benchmark::DoNotOptimize(nlohmann::json::accept(body.begin(), body.end()));
    state.SetBytesProcessed(state.iterations() * bytesOf(smallList()));
}

void search(benchmark::State &state, const char *typed)
{
    const ui::CustomerQuery query(QString::fromUtf8(typed));
    const CustomerList &list = bigList();
    for (auto _ : state)
        for (const auto &page : list.pages())
            benchmark::DoNotOptimize(query.matchingRows(*page));
}

/// The least that any search can do: look at every byte once.
void lookAtEveryByte(benchmark::State &state)
{
    for (auto _ : state)
        for (const auto &page : bigList().pages())
            benchmark::DoNotOptimize(std::memchr(page->folded.data(), '\1', page->folded.size()));
}

void sortFirstTime(benchmark::State &state)
{
    const CustomerList list = listOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        ui::CustomerSorter sorter(QLocale(QStringLiteral("sv_SE")));
        QEventLoop loop;
        QObject::connect(&sorter, &ui::CustomerSorter::sorted, &loop, &QEventLoop::quit);
        sorter.sort(list, ui::CustomerColumn::Company);
        loop.exec();
    }
    state.SetComplexityN(state.range(0));
}

void bytesACustomer(benchmark::State &state)
{
    constexpr int customers = 100'000;
    double bytes = 0;
    for (auto _ : state) {
        const auto before = mallinfo2();
        const CustomerList list = listOf(customers);
        const auto after = mallinfo2();
        bytes = static_cast<double>(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / customers;
    }
    state.counters["bytes"] = bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using benchmark::RegisterBenchmark;
    const auto unit = benchmark::kMillisecond;
    RegisterBenchmark("decode", decode)->Unit(unit);
    RegisterBenchmark("decode/floor:accept", acceptJson)->Unit(unit);
    RegisterBenchmark("search/one letter", search, "c")->Unit(unit);
    RegisterBenchmark("search/word", search, "nordwind")->Unit(unit);
    RegisterBenchmark("search/two words", search, "contoso bank")->Unit(unit);
    RegisterBenchmark("search/nothing", search, "zzqq")->Unit(unit);
    RegisterBenchmark("search/floor:memchr", lookAtEveryByte)->Unit(unit);
    RegisterBenchmark("sort", sortFirstTime)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(unit)->UseRealTime();
    RegisterBenchmark("bytes a customer", bytesACustomer)->Iterations(1)->Unit(unit);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
