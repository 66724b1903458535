// Reading, changing and writing the file of processes under its lock.
#include "fcgi/pid_file.hpp"

#include "fcgi/log.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace fcgi {

namespace {

class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : fd_(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644))
    {
    }
    ~Descriptor()
    {
        if (fd_ >= 0)
            close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return fd_; }

private:
    int fd_;
};

void report_failure()
{
    log::write(log::Level::warning, "pid_file_failed",
               {{"cause", std::string_view(std::strerror(errno))}});
}

std::string contents(int fd)
{
    std::string text;
    std::array<char, 4096> piece;
    ssize_t count = 0;
    while ((count = pread(fd, piece.data(), piece.size(), static_cast<off_t>(text.size()))) > 0)
        text.append(piece.data(), static_cast<std::size_t>(count));
    return text;
}

/// Whether the line is of a living process other than `dropped`. Lines of another form are not.
bool worth_keeping(std::string_view line, pid_t dropped)
{
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos)
        return false;
    pid_t pid = 0;
    const auto end = line.data() + line.size();
    if (std::from_chars(line.data() + blank + 1, end, pid).ptr != end || pid <= 0)
        return false;
    return pid != dropped && (kill(pid, 0) == 0 || errno != ESRCH);
}

std::string kept_lines(std::string_view text, pid_t dropped)
{
    std::string kept;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (const auto line = text.substr(0, end); worth_keeping(line, dropped))
            kept.append(line).append("\n");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return kept;
}

/// A reader takes no lock, so the file must never be empty or torn in between: the new text,
/// padded with empty lines to the old length, goes in at once, and only then is it shortened.
bool replace(int fd, const std::string& text, std::size_t old_size)
{
    std::string padded = text;
    padded.resize(std::max(text.size(), old_size), '\n');
    return pwrite(fd, padded.data(), padded.size(), 0) == static_cast<ssize_t>(padded.size()) &&
           ftruncate(fd, static_cast<off_t>(text.size())) == 0;
}

void rewrite(const std::string& path, pid_t dropped, const std::string& added)
{
    if (path.empty())
        return;
    const Descriptor fd(path);
    if (fd < 0 || flock(fd, LOCK_EX) != 0)
        return report_failure();
    const std::string old = contents(fd);
    const std::string text = kept_lines(old, dropped) + added;
    if (text != old && !replace(fd, text, old.size()))
        report_failure();
}

} // namespace

void enter_pid_file(const std::string& path, std::string_view kind)
{
    rewrite(path, getpid(), std::string(kind) + " " + std::to_string(getpid()) + "\n");
}

void leave_pid_file(const std::string& path)
{
    rewrite(path, getpid(), {});
}

void sweep_pid_file(const std::string& path)
{
    rewrite(path, 0, {});
}

void give_pid_file_to(const std::string& path, uid_t user, gid_t group)
{
    if (path.empty())
        return;
    const Descriptor fd(path);
    if (fd < 0 || fchown(fd, user, group) != 0)
        report_failure();
}

} // namespace fcgi
