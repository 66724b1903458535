// The master's loop: signals come in through a signalfd, the crew is tended in between.
#include "fcgi/master.hpp"

#include "fcgi/crew.hpp"
#include "fcgi/handover.hpp"
#include "fcgi/log.hpp"
#include "fcgi/notify.hpp"
#include "fcgi/pid_file.hpp"
#include "fcgi/privileges.hpp"
#include "fcgi/socket.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fcgi {

namespace {

/// Blocks the signals that the master answers to. They stay blocked across a handover, so none is
/// lost in between.
int signals_as_descriptor()
{
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    static_cast<void>(std::signal(SIGCHLD, SIG_DFL));
    sigset_t set;
    sigemptyset(&set);
    for (const int wanted : {SIGTERM, SIGINT, SIGHUP, SIGCHLD})
        sigaddset(&set, wanted);
    sigprocmask(SIG_SETMASK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

class Master {
public:
    Master(const Config& config, SharedStats& stats, const HandlerFactory& factory,
           CommandLine command, const Handover& start, int signal_fd)
        : command_(std::move(command)),
          sockets_(start.sockets),
          signal_fd_(signal_fd),
          crew_(config, stats, factory, start.sockets, start.children)
    {
    }

    void run()
    {
        // Children may have died while the program was replaced.
        reap();
        while (!stopping_ || !crew_.empty()) {
            crew_.tend();
            renew_when_possible();
            tell_manager();
            wait();
            take_signals();
            reap();
        }
    }

private:
    void tell_manager()
    {
        notify::alive();
        if (ready_told_ || stopping_ || !crew_.complete())
            return;
        notify::ready();
        ready_told_ = true;
    }

    void wait() const
    {
        pollfd signals{signal_fd_, POLLIN, 0};
        poll(&signals, 1, crew_.changing() ? 10 : 250);
    }

    void take_signals()
    {
        signalfd_siginfo info{};
        while (read(signal_fd_, &info, sizeof(info)) == sizeof(info)) {
            if (info.ssi_signo == SIGHUP)
                want_renewal();
            else if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT)
                stop();
        }
    }

    void want_renewal()
    {
        if (stopping_)
            return;
        renewal_wanted_ = true;
        notify::reloading();
    }

    void stop()
    {
        if (stopping_)
            return crew_.kill_all();
        stopping_ = true;
        notify::stopping();
        renewal_wanted_ = false;
        log::write(log::Level::info, "stopping", {});
        crew_.stop();
    }

    void reap()
    {
        int status = 0;
        for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
            if (pid == check_pid_)
                renew(status);
            else
                crew_.bury(pid, status);
        }
    }

    void renew_when_possible()
    {
        if (!renewal_wanted_ || check_pid_ != 0 || crew_.renewing())
            return;
        renewal_wanted_ = false;
        const pid_t pid = start_check(command_);
        check_pid_ = pid > 0 ? pid : 0;
        if (pid < 0)
            refuse_renewal("fork");
    }

    void renew(int check_status)
    {
        check_pid_ = 0;
        if (stopping_)
            return;
        if (!WIFEXITED(check_status) || WEXITSTATUS(check_status) != 0)
            return refuse_renewal("check-config");
        log::write(log::Level::info, "renewing", {});
        hand_over(command_, {sockets_, crew_.members()});
        refuse_renewal(std::strerror(errno));
    }

    void refuse_renewal(std::string_view cause)
    {
        ready_told_ = false; // as before, and to be told again
        log::write(log::Level::error, "renewal_refused", {{"cause", cause}});
    }

    CommandLine command_;
    Sockets sockets_;
    int signal_fd_;
    Crew crew_;
    bool stopping_ = false;
    bool renewal_wanted_ = false;
    bool ready_told_ = false;
    pid_t check_pid_ = 0;
};

} // namespace

int serve(const Config& config, SharedStats& stats, const HandlerFactory& factory)
{
    CommandLine command = CommandLine::of_this_process();
    log::start("master", log::level_named(config.text("CHAOTICA_LOG_LEVEL")));
    const int signal_fd = signals_as_descriptor(); // before anything waits
    Handover start = taken_over();
    if (start.sockets.requests < 0)
        start.sockets = listening_sockets(config);
    drop_privileges(config);
    enter_pid_file(config.text("CHAOTICA_PIDS"), "master");
    const bool renewed = !start.children.empty();
    log::write(log::Level::info, renewed ? "renewed" : "started",
               {{"workers", std::int64_t{worker_count(config)}}});
    Master(config, stats, factory, std::move(command), start, signal_fd).run();
    log::write(log::Level::info, "stopped", {});
    leave_pid_file(config.text("CHAOTICA_PIDS"));
    return 0;
}

} // namespace fcgi
