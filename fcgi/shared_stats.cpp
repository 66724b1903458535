// Fixed tables of counters in shared memory, open addressing on a 64-bit hash of the label text.
#include "fcgi/shared_stats.hpp"

#include "fcgi/text/prometheus.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <new>
#include <sys/mman.h>
#include <system_error>
#include <vector>

namespace fcgi {

namespace {

using Counter = std::atomic<std::uint64_t>;
static_assert(Counter::is_always_lock_free, "a killed worker must not leave a lock behind");

constexpr int max_slots = 1024;
constexpr std::array<double, 13> bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                           0.25,  0.5,    1,     2.5,  5,     10};

std::uint64_t hash_of(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash == 0 ? 1 : hash;
}

/// The name of a row. Written by whoever claims the row, and again by whoever finds it claimed but
/// not written, since the claimer may have been killed in between; all write the same words.
class Label {
public:
    void write_once(std::string_view text)
    {
        if (size_.load(std::memory_order_acquire) != 0)
            return;
        const std::size_t size = std::min(text.size(), words_.size() * 8);
        for (std::size_t i = 0; i < size; i += 8) {
            std::uint64_t word = 0;
            text.copy(reinterpret_cast<char*>(&word), 8, i);
            words_[i / 8].store(word, std::memory_order_relaxed);
        }
        size_.store(size, std::memory_order_release);
    }

    std::string text() const
    {
        std::string result(size_.load(std::memory_order_acquire), '\0');
        for (std::size_t i = 0; i < result.size(); i += 8) {
            const std::uint64_t word = words_[i / 8].load(std::memory_order_relaxed);
            result.replace(i, std::min<std::size_t>(8, result.size() - i),
                           reinterpret_cast<const char*>(&word),
                           std::min<std::size_t>(8, result.size() - i));
        }
        return result;
    }

private:
    std::atomic<std::size_t> size_;
    std::array<Counter, 20> words_;
};

template <typename Value, std::size_t Size>
class Table {
public:
    /// The row of that label, made when there is none; null when the table is full.
    Value* at(std::string_view label)
    {
        const std::uint64_t hash = hash_of(label);
        for (std::size_t probe = 0; probe < Size; ++probe) {
            Row& row = rows_[(hash + probe) % Size];
            std::uint64_t found = row.hash.load(std::memory_order_relaxed);
            if (found == 0)
                row.hash.compare_exchange_strong(found, hash);
            if (found != 0 && found != hash)
                continue;
            row.label.write_once(label);
            return &row.value;
        }
        return nullptr;
    }

    /// Label and row, in order of the labels.
    std::vector<std::pair<std::string, const Value*>> rows() const
    {
        std::vector<std::pair<std::string, const Value*>> result;
        for (const Row& row : rows_)
            if (std::string label = row.label.text(); !label.empty())
                result.emplace_back(std::move(label), &row.value);
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    struct Row {
        Counter hash;
        Label label;
        Value value;
    };
    std::array<Row, Size> rows_;
};

struct Histogram {
    std::array<Counter, bounds.size() + 1> buckets; ///< Not cumulative; the last is +Inf.
    Counter microseconds;
};

std::string_view known_method(std::string_view method)
{
    for (const std::string_view known :
         {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
        if (method == known)
            return known;
    return "other"; // A label that callers could choose would fill the table.
}

std::string number(double value)
{
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

void append_histogram(std::string& out, const std::string& route, const Histogram& histogram)
{
    const std::string name = "chaotica_request_duration_seconds";
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < histogram.buckets.size(); ++i) {
        total += histogram.buckets[i].load(std::memory_order_relaxed);
        const std::string bound = i < bounds.size() ? number(bounds[i]) : "+Inf";
        text::append_sample(out, name + "_bucket", route + ",le=\"" + bound + "\"",
                            std::to_string(total));
    }
    const auto microseconds = histogram.microseconds.load(std::memory_order_relaxed);
    text::append_sample(out, name + "_sum", route, number(static_cast<double>(microseconds) / 1e6));
    text::append_sample(out, name + "_count", route, std::to_string(total));
}

template <std::size_t Size>
void append_counters(std::string& out, std::string_view name, const Table<Counter, Size>& table)
{
    for (const auto& [labels, count] : table.rows())
        text::append_sample(out, name, labels,
                            std::to_string(count->load(std::memory_order_relaxed)));
}

} // namespace

/// Fresh anonymous memory is zero, and zero is the empty state of every field.
struct SharedStats::Memory {
    Table<Counter, 4096> requests;
    Table<Histogram, 512> durations;
    Table<Counter, 128> database_errors;
    Counter respawns;
    std::array<std::atomic<bool>, max_slots> busy;
    int workers;
};

SharedStats::SharedStats(int workers)
{
    void* address =
        mmap(nullptr, sizeof(Memory), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED)
        throw std::system_error(errno, std::generic_category(), "memory for the counters");
    memory_ = new (address) Memory();
    memory_->workers = std::min(workers, max_slots);
}

SharedStats::~SharedStats()
{
    munmap(memory_, sizeof(Memory));
}

void SharedStats::request(std::string_view route, std::string_view method, int status,
                          double seconds)
{
    const std::string labels = "route=\"" + std::string(route) + "\"";
    std::string all = labels;
    all.append(",method=\"").append(known_method(method)).append("\",status=\"");
    all.append(std::to_string(status)).append("\"");
    if (Counter* count = memory_->requests.at(all))
        count->fetch_add(1, std::memory_order_relaxed);
    Histogram* histogram = memory_->durations.at(labels);
    if (!histogram)
        return;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    histogram->buckets[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    histogram->microseconds.fetch_add(static_cast<std::uint64_t>(std::max(0.0, seconds) * 1e6),
                                      std::memory_order_relaxed);
}

void SharedStats::busy(int slot, bool yes)
{
    if (slot >= 0 && slot < max_slots)
        memory_->busy[static_cast<std::size_t>(slot)].store(yes, std::memory_order_relaxed);
}

void SharedStats::respawned()
{
    memory_->respawns.fetch_add(1, std::memory_order_relaxed);
}

void SharedStats::database_error(std::string_view sqlstate)
{
    const std::string label = "sqlstate=\"" + std::string(sqlstate) + "\"";
    if (Counter* count = memory_->database_errors.at(label))
        count->fetch_add(1, std::memory_order_relaxed);
}

std::string SharedStats::prometheus() const
{
    std::string out;
    text::append_metric(out, "chaotica_requests_total", "counter", "Requests answered.");
    append_counters(out, "chaotica_requests_total", memory_->requests);
    text::append_metric(out, "chaotica_request_duration_seconds", "histogram",
                        "Time from request to answer.");
    for (const auto& [route, histogram] : memory_->durations.rows())
        append_histogram(out, route, *histogram);
    text::append_metric(out, "chaotica_workers", "gauge",
                        "Worker processes by what they are doing.");
    const auto busy = std::count_if(memory_->busy.begin(), memory_->busy.end(),
                                    [](const auto& slot) { return slot.load(); });
    text::append_sample(out, "chaotica_workers", "state=\"busy\"", std::to_string(busy));
    const auto idle = std::max<std::int64_t>(0, memory_->workers - busy);
    text::append_sample(out, "chaotica_workers", "state=\"idle\"", std::to_string(idle));
    text::append_metric(out, "chaotica_worker_respawns_total", "counter",
                        "Workers replaced after their end.");
    text::append_sample(out, "chaotica_worker_respawns_total", "",
                        std::to_string(memory_->respawns.load()));
    text::append_metric(out, "chaotica_database_errors_total", "counter",
                        "Errors of the database.");
    append_counters(out, "chaotica_database_errors_total", memory_->database_errors);
    return out;
}

} // namespace fcgi
