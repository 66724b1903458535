// What a single statement costs alone, as SOCI executes it, and as a pipeline of one; in turns, on
// one connection. `statements CONNINFO [ROUNDS]` prints medians in microseconds, and ratios.
#include "db/connection.hpp"
#include "db/session.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Case {
    const char* name;
    db::Statement statement;
};

/// As wide as a page of jobs, out of nothing, so that it is the way there and back that is
/// measured.
std::string list_of(int rows, int columns)
{
    std::string sql = "select n::text";
    for (int column = 1; column < columns; ++column)
        sql += ", 'the text of column ' || " + std::to_string(column);
    return sql + " from generate_series(1, " + std::to_string(rows) + ") as n where n > $1::int";
}

/// In microseconds, one per round.
struct Times {
    std::vector<double> elapsed;
    std::vector<double> processor; ///< Of this process alone.
};

double clock_of(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

template <class Work>
void measure(Times& times, Work work)
{
    const double begun = clock_of(CLOCK_MONOTONIC);
    const double used = clock_of(CLOCK_PROCESS_CPUTIME_ID);
    work();
    times.processor.push_back(clock_of(CLOCK_PROCESS_CPUTIME_ID) - used);
    times.elapsed.push_back(clock_of(CLOCK_MONOTONIC) - begun);
}

double median(std::vector<double>& times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

void print(const char* name, const char* clock, std::vector<double>& alone,
           std::vector<double>& piped)
{
    const double by_soci = median(alone);
    const double by_libpq = median(piped);
    std::printf("%-24s %-10s %10.1f %10.1f %8.3f\n", name, clock, by_soci, by_libpq,
                by_soci / by_libpq);
}

void compare(db::Connection& connection, const Case& one, int rounds)
{
    Times alone;
    Times piped;
    for (int round = 0; round < rounds; ++round) {
        measure(alone, [&] { connection.run(one.statement); });
        measure(piped, [&] { connection.pipeline({&one.statement, 1}); });
    }
    print(one.name, "elapsed", alone.elapsed, piped.elapsed);
    print(one.name, "processor", alone.processor, piped.processor);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        if (argc < 2)
            throw std::runtime_error("usage: statements CONNINFO [ROUNDS]");
        const int rounds = argc > 2 ? std::stoi(argv[2]) : 20000;
        db::Connection connection({.conninfo = argv[1]});
        const Case cases[] = {
            {"one cell", {"select $1::int", {"1"}}},
            {"25 rows, 30 columns", {list_of(25, 30), {"0"}}},
            {"a parameter of 100 kB", {"select length($1::text)", {std::string(100000, 'x')}}}};
        std::printf("%-35s %10s %10s %8s\n", "", "SOCI", "pipeline", "ratio");
        for (const Case& one : cases)
            compare(connection, one, rounds);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "statements: " << error.what() << "\n";
        return 1;
    }
}
