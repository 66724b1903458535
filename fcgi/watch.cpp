#include "fcgi/watch.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace fcgi {

namespace {

void demand(bool done, const char* what)
{
    if (!done)
        throw std::system_error(errno, std::generic_category(), what);
}

} // namespace

bool has_gone(int fd)
{
    pollfd peer{fd, POLLRDHUP, 0};
    return poll(&peer, 1, 0) == 1 && (peer.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

Watch::Watch(std::function<void()> gone)
    : gone_(std::move(gone)),
      epoll_fd_(epoll_create1(EPOLL_CLOEXEC)),
      stop_fd_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event stop{};
    stop.events = EPOLLIN;
    stop.data.fd = stop_fd_;
    demand(epoll_ctl(epoll_fd_, EPOLL_CTL_ADD, stop_fd_, &stop) == 0, "epoll_ctl");
    // Signals are for the thread that serves.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    thread_ = std::thread([this] { run(); });
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

Watch::~Watch()
{
    eventfd_write(stop_fd_, 1);
    thread_.join();
    close(stop_fd_);
    close(epoll_fd_);
}

void Watch::begin(int fd)
{
    const std::lock_guard lock(mutex_);
    watched_fd_ = fd;
    has_gone_ = false;
    epoll_event peer{};
    peer.events = EPOLLRDHUP | EPOLLONESHOT;
    peer.data.fd = fd;
    demand(epoll_ctl(epoll_fd_, EPOLL_CTL_ADD, fd, &peer) == 0, "epoll_ctl");
}

bool Watch::end()
{
    const std::lock_guard lock(mutex_);
    if (watched_fd_ >= 0)
        epoll_ctl(epoll_fd_, EPOLL_CTL_DEL, watched_fd_, nullptr);
    watched_fd_ = -1;
    return has_gone_;
}

void Watch::run()
{
    for (;;) {
        epoll_event event{};
        if (epoll_wait(epoll_fd_, &event, 1, -1) != 1)
            continue; // interrupted
        if (event.data.fd == stop_fd_)
            return;
        const std::lock_guard lock(mutex_);
        if (event.data.fd != watched_fd_ || !fcgi::has_gone(watched_fd_))
            continue; // of a connection that is not watched any more
        has_gone_ = true;
        gone_();
    }
}

} // namespace fcgi
