// The loop of a worker. SIGTERM stays blocked and arrives through a signalfd next to the listening
// socket, so there is no moment between looking for the signal and accepting in which it is missed,
// and no system call of libfcgi or libpq that it interrupts.
#include "fcgi/worker.hpp"

#include "fcgi/log.hpp"
#include "fcgi/pid_file.hpp"
#include "fcgi/request_head.hpp"
#include "fcgi/watch.hpp"
#include "fcgi/wire.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <system_error>
#include <typeinfo>
#include <unistd.h>

namespace fcgi {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// nginx's number for it; nobody gets it, the log line and the counters tell it.
constexpr int client_closed_request = 499;

/// Blocks SIGTERM only; returns the descriptor by which it is read. Handlers are set before
/// libfcgi is initialised, which installs its own only where it finds the default ones.
int prepare_signals(pid_t master)
{
    for (const int ignored : {SIGPIPE, SIGINT, SIGHUP, SIGUSR1})
        static_cast<void>(std::signal(ignored, SIG_IGN));
    static_cast<void>(std::signal(SIGCHLD, SIG_DFL));
    sigset_t term;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_SETMASK, &term, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != master)
        static_cast<void>(std::raise(SIGTERM)); // The master died before the line above.
    return signalfd(-1, &term, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// Waits for a connection or for SIGTERM. EPOLLEXCLUSIVE: a connection wakes one idle worker.
class Waiting {
public:
    Waiting(int listen_fd, int signal_fd) : epoll_fd_(epoll_create1(EPOLL_CLOEXEC))
    {
        watch(listen_fd, EPOLLIN | EPOLLEXCLUSIVE, connection);
        watch(signal_fd, EPOLLIN, stop);
    }
    ~Waiting() { close(epoll_fd_); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    struct Event {
        bool connection = false;
        bool stop = false;
    };
    Event next() const
    {
        std::array<epoll_event, 2> events{};
        const int count = epoll_wait(epoll_fd_, events.data(), 2, -1);
        Event event;
        for (int i = 0; i < count; ++i)
            (events[static_cast<std::size_t>(i)].data.u32 == stop ? event.stop : event.connection) =
                true;
        return event;
    }

private:
    enum Kind : std::uint32_t { connection, stop };

    void watch(int fd, std::uint32_t events, Kind kind) const
    {
        epoll_event event{};
        event.events = events;
        event.data.u32 = kind;
        if (epoll_ctl(epoll_fd_, EPOLL_CTL_ADD, fd, &event) != 0)
            throw std::system_error(errno, std::generic_category(), "epoll_ctl");
    }

    int epoll_fd_;
};

/// Resident memory that is not shared with other processes, in MiB.
std::int64_t private_memory_mib()
{
    const int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    const ssize_t count = fd < 0 ? -1 : read(fd, text.data(), text.size() - 1);
    if (fd >= 0)
        close(fd);
    if (count <= 0)
        return 0;
    char* rest = nullptr;
    static_cast<void>(std::strtoll(text.data(), &rest, 10)); // The size of the address space.
    const auto resident = std::strtoll(rest, &rest, 10);
    const auto shared = std::strtoll(rest, &rest, 10);
    return (resident - shared) * sysconf(_SC_PAGESIZE) / (1L << 20);
}

Response guarded(const Handler& handler, const Request& request)
{
    Response failure;
    try {
        return handler.answer(request);
    } catch (const std::exception& error) {
        failure.cause = std::string("uncaught ") + typeid(error).name();
    } catch (...) {
        failure.cause = "uncaught";
    }
    failure.status = 500;
    failure.header("Content-Type", "application/json; charset=utf-8");
    failure.header("X-Request-ID", request.id);
    failure.body = R"({"error":{"code":"INTERNAL_ERROR","message":"Something went wrong on our )"
                   R"(side.","details":{},"request_id":")" +
                   request.id + "\"}}";
    return failure;
}

/// Ends a stream whose reader took longer in all than a worker may be kept from others.
struct SlowReader : std::exception {
    const char* what() const noexcept override { return "the reader is too slow"; }
};

class Worker {
public:
    Worker(const WorkerPlace& place, Handler handler)
        : place_(place),
          handler_(std::move(handler)),
          watch_([this] {
              if (handler_.abandon)
                  handler_.abandon();
          }),
          wire_(place.listen_fd),
          body_limit_(static_cast<std::uint64_t>(place.config.integer("CHAOTICA_BODY_LIMIT"))),
          request_limit_(jittered(place.config.integer("CHAOTICA_MAX_REQUESTS"))),
          memory_limit_(place.config.integer("CHAOTICA_MAX_MEMORY_MIB")),
          send_limit_(place.config.integer("CHAOTICA_SEND_TIMEOUT_S"))
    {
    }

    /// Serves until there is a reason to stop, which it returns.
    const char* run(int signal_fd)
    {
        const Waiting waiting(place_.listen_fd, signal_fd);
        place_.slot.ready = true;
        for (;;) {
            const auto event = waiting.next();
            // A connection that woke this worker has woken no other, so it comes before the stop.
            if (event.connection)
                take_one();
            if (event.stop)
                return "asked";
            if (const char* reason = reason_to_be_replaced())
                return reason;
        }
    }

private:
    void take_one()
    {
        set_progress(monotonic_ms());
        if (wire_.accept()) {
            place_.stats.busy(place_.number, true);
            serve_one();
            place_.stats.busy(place_.number, false);
            place_.slot.served.fetch_add(1, std::memory_order_relaxed);
        }
        set_progress(0);
    }

    void serve_one()
    {
        const auto started = SteadyClock::now();
        Request request = request_from(wire_.parameters());
        auto body = wire_.read_body(declared_length(request), body_limit_);
        if (body.state == Wire::BodyState::broken) {
            wire_.cut();
            return log::write(log::Level::warning, "request_incomplete",
                              {{"request_id", request.id}, {"method", request.method}});
        }
        request.body_too_large = body.state == Wire::BodyState::too_large;
        request.body = std::move(body.text);
        if (has_gone(wire_.descriptor())) {
            wire_.cut();
            return log::write(log::Level::info, "request_abandoned",
                              {{"request_id", request.id}, {"method", request.method}});
        }
        watch_.begin(wire_.descriptor());
        Response response = guarded(handler_, request);
        const bool delivered = answer(request, response);
        const std::chrono::duration<double> took = SteadyClock::now() - started;
        place_.stats.request(response.route, request.method, response.status, took.count());
        log_request(request, response, took.count() * 1000, delivered);
    }

    /// False when the client had gone, or the answer was cut.
    bool answer(const Request& request, Response& response)
    {
        const bool streamed = response.stream && carries_body(response, request.method);
        if (!streamed && watch_.end()) {
            wire_.cut();
            response.status = client_closed_request;
            return false;
        }
        bool delivered = wire_.write(head_of(response, request.method));
        if (!carries_body(response, request.method))
            return wire_.finish() && delivered;
        if (!streamed)
            delivered = delivered && wire_.write(response.body);
        else if (!stream(response))
            return false;
        return wire_.finish() && delivered;
    }

    /// Every piece that the client takes counts as progress, so that the time-out is for a
    /// standstill and not for the length of an export. What the reader may take in all is bounded
    /// by itself: progress of a byte now and then would hold a worker for ever.
    bool stream(Response& response)
    {
        bool connected = true;
        SteadyClock::duration waited{};
        const Sink sink = [&](std::string_view bytes) {
            set_progress(monotonic_ms());
            const auto begun = SteadyClock::now();
            connected = connected && (bytes.empty() ? wire_.flush() : wire_.write(bytes));
            waited += SteadyClock::now() - begun;
            if (waited > send_limit_)
                throw SlowReader();
            return connected;
        };
        try {
            response.stream(sink);
            watch_.end();
            return true;
        } catch (const SlowReader& slow) {
            response.cause += std::string("stream cut, ") + slow.what();
        } catch (const std::exception& error) {
            response.cause += std::string("stream cut, ") + typeid(error).name();
        } catch (...) {
            response.cause += "stream cut";
        }
        watch_.end();
        wire_.cut();
        return false;
    }

    static void log_request(const Request& request, const Response& response, double ms,
                            bool delivered)
    {
        std::array<log::Pair, 9> pairs;
        std::size_t count = 0;
        const auto add = [&](log::Pair pair) { pairs[count++] = pair; };
        add({"request_id", request.id});
        add({"method", request.method});
        add({"route", response.route});
        add({"status", std::int64_t{response.status}});
        add({"ms", ms});
        add({"user_id", response.user_id});
        if (response.rows >= 0)
            add({"rows", response.rows});
        if (!response.cause.empty())
            add({"cause", response.cause});
        if (!delivered)
            add({"delivered", false});
        log::write(response.status >= 500 ? log::Level::error : log::Level::info, "request",
                   std::span<const log::Pair>(pairs.data(), count));
    }

    const char* reason_to_be_replaced() const
    {
        const auto served = place_.slot.served.load(std::memory_order_relaxed);
        if (request_limit_ > 0 && served >= request_limit_)
            return "requests";
        if (memory_limit_ > 0 && served % 16 == 0 && private_memory_mib() > memory_limit_)
            return "memory";
        return nullptr;
    }

    /// Up to a tenth less, so that workers that started together are not replaced together.
    static std::uint64_t jittered(std::int64_t limit)
    {
        return static_cast<std::uint64_t>(limit - getpid() % (limit / 10 + 1));
    }

    void set_progress(std::int64_t ms) { place_.slot.progress_ms = ms; }

    const WorkerPlace& place_;
    Handler handler_;
    Watch watch_;
    Wire wire_;
    std::uint64_t body_limit_;
    std::uint64_t request_limit_;
    std::int64_t memory_limit_;
    std::chrono::seconds send_limit_;
};

/// Only texts that are certainly ours: a database's would hold its connection string.
std::string_view presentable(const std::exception& error)
{
    const bool ours = dynamic_cast<const std::logic_error*>(&error) ||
                      dynamic_cast<const std::system_error*>(&error);
    return ours ? error.what() : typeid(error).name();
}

} // namespace

int run_worker(const WorkerPlace& place, const HandlerFactory& factory)
{
    const int signal_fd = prepare_signals(place.master);
    const char* const kind = place.number < 0 ? "health" : "worker";
    log::start(kind, log::level_named(place.config.text("CHAOTICA_LOG_LEVEL")));
    const std::string& pids = place.config.text("CHAOTICA_PIDS");
    enter_pid_file(pids, kind);
    int status = 0;
    try {
        Worker worker(place, factory());
        const char* reason = worker.run(signal_fd);
        const auto served = static_cast<std::int64_t>(place.slot.served.load());
        log::write(log::Level::info, "worker_stopped",
                   {{"reason", std::string_view(reason)}, {"served", served}});
    } catch (const std::exception& error) {
        log::write(log::Level::error, "worker_failed", {{"cause", presentable(error)}});
        status = 1;
    }
    leave_pid_file(pids);
    return status;
}

} // namespace fcgi
