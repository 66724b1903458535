// Whether the client of a request is still there: a connection is watched by a thread of its own
// while the request is answered.
#pragma once

#include <functional>
#include <mutex>
#include <thread>

namespace fcgi {

/// Whether the peer of the connection has closed it.
bool has_gone(int fd);

class Watch {
public:
    /// `gone` is called from the watch's thread, once per connection at most and never after end().
    explicit Watch(std::function<void()> gone);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    void begin(int fd);
    /// Returns whether the client has gone meanwhile. The descriptor is not looked at any more.
    bool end();

private:
    void run();

    std::function<void()> gone_;
    int epoll_fd_;
    int stop_fd_;
    std::mutex mutex_; ///< Held while `gone_` runs.
    int watched_fd_ = -1;
    bool has_gone_ = false;
    std::thread thread_;
};

} // namespace fcgi
