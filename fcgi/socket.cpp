// Binding, with permissions set before the first connection is possible.
#include "fcgi/socket.hpp"

#include "fcgi/log.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

namespace fcgi {

namespace {

constexpr int backlog = 4096; // The kernel lowers it to net.core.somaxconn.
constexpr int first_systemd_fd = 3;

[[noreturn]] void fail(const std::string& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

/// The names of the sockets that systemd passes, in order; empty when it passes none.
std::vector<std::string> names_from_systemd()
{
    const char* pid = std::getenv("LISTEN_PID");
    const char* count = std::getenv("LISTEN_FDS");
    const char* names = std::getenv("LISTEN_FDNAMES");
    const bool passed = pid && count && std::to_string(getpid()) == pid;
    std::vector<std::string> all(
        passed ? static_cast<std::size_t>(std::max(0L, std::strtol(count, nullptr, 10))) : 0);
    std::istringstream text(names ? names : "");
    for (std::string& name : all)
        std::getline(text, name, ':');
    for (const char* name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        unsetenv(name);
    return all;
}

int systemd_socket(int fd)
{
    int listening = 0;
    socklen_t size = sizeof(listening);
    if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) != 0 || !listening)
        throw std::runtime_error("a descriptor that systemd passes is not a listening socket");
    const int flags = fcntl(fd, F_GETFL);
    if (fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0 || fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
        fail("a socket that systemd passes");
    return fd;
}

Sockets systemd_sockets(const std::vector<std::string>& names)
{
    Sockets sockets;
    for (std::size_t i = 0; i < names.size(); ++i) {
        int& place = names[i] == "health" ? sockets.health : sockets.requests;
        if (place < 0)
            place = systemd_socket(first_systemd_fd + static_cast<int>(i));
    }
    if (sockets.requests < 0)
        throw std::runtime_error("systemd passes a socket for health alone");
    return sockets;
}

sockaddr_un address_of(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof(address.sun_path))
        throw std::runtime_error("the path of the socket is longer than the " +
                                 std::to_string(sizeof(address.sun_path) - 1) +
                                 " bytes that a Unix socket's path may have: " + path);
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

const sockaddr* generic(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

bool is_listened_to(const sockaddr_un& address)
{
    const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (probe < 0)
        fail("socket");
    const bool nobody = connect(probe, generic(address), sizeof(address)) != 0 &&
                        (errno == ECONNREFUSED || errno == ENOENT);
    close(probe);
    return !nobody;
}

/// Removes a socket that a dead process left behind; refuses to take one that is in use. Workers
/// of a master that was killed end by themselves, each after its request: they are given a moment.
void clear_stale(const std::string& path, const sockaddr_un& address)
{
    struct stat status {};
    if (lstat(path.c_str(), &status) != 0)
        return;
    if (!S_ISSOCK(status.st_mode))
        throw std::runtime_error("there is a file that is not a socket: " + path);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    bool waiting = false;
    while (is_listened_to(address)) {
        if (std::chrono::steady_clock::now() > deadline)
            throw std::runtime_error("another process listens on " + path);
        if (!waiting)
            log::write(log::Level::warning, "socket_in_use", {{"socket", std::string_view(path)}});
        waiting = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    if (unlink(path.c_str()) != 0 && errno != ENOENT)
        fail("unlink " + path);
}

void set_permissions(const std::string& path, const Config& config)
{
    if (chmod(path.c_str(), static_cast<mode_t>(config.integer("CHAOTICA_SOCKET_MODE"))) != 0)
        fail("chmod " + path);
    const std::string& name = config.text("CHAOTICA_SOCKET_GROUP");
    if (name.empty())
        return;
    const group* entry = getgrnam(name.c_str());
    if (!entry)
        throw std::runtime_error("CHAOTICA_SOCKET_GROUP: there is no group " + name);
    if (chown(path.c_str(), static_cast<uid_t>(-1), entry->gr_gid) != 0)
        fail("chown " + path);
}

int bound_socket(const std::string& path, const Config& config)
{
    const sockaddr_un address = address_of(path);
    clear_stale(path, address);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        fail("socket");
    if (bind(fd, generic(address), sizeof(address)) != 0)
        fail("bind " + path);
    // Until listen(2) every connect(2) is refused, so the mode needs no help from the umask.
    set_permissions(path, config);
    if (listen(fd, backlog) != 0)
        fail("listen on " + path);
    return fd;
}

} // namespace

Sockets listening_sockets(const Config& config)
{
    if (const auto names = names_from_systemd(); !names.empty())
        return systemd_sockets(names);
    const std::string& path = config.text("CHAOTICA_SOCKET");
    if (path.empty())
        throw std::runtime_error("CHAOTICA_SOCKET is empty and systemd passes no socket");
    const std::string& health = config.text("CHAOTICA_HEALTH_SOCKET");
    return {bound_socket(path, config), health.empty() ? -1 : bound_socket(health, config)};
}

} // namespace fcgi
