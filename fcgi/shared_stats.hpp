// Counters in memory shared by master and all workers, and their Prometheus text (rule 10.2).
// Mapped before the fork; every field is a lock-free atomic, so a killed worker leaves no lock.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fcgi {

class SharedStats {
public:
    /// Maps the memory. `workers` is the number of worker slots.
    explicit SharedStats(int workers);
    ~SharedStats();
    SharedStats(const SharedStats&) = delete;
    SharedStats& operator=(const SharedStats&) = delete;

    void request(std::string_view route, std::string_view method, int status, double seconds);
    void busy(int slot, bool yes);
    void respawned();
    void database_error(std::string_view sqlstate);

    /// The exposition, metrics named chaotica_*.
    std::string prometheus() const;

private:
    struct Memory;
    Memory* memory_;
};

} // namespace fcgi
