#include "tests/support/cutting_proxy.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <poll.h>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace test {

namespace {

std::string value_of(const std::string& conninfo, const std::string& key)
{
    const std::size_t at = (" " + conninfo).find(" " + key + "=");
    if (at == std::string::npos)
        throw std::runtime_error("the test database has no " + key);
    const std::size_t begin = at + key.size() + 1;
    return conninfo.substr(begin, conninfo.find(' ', begin) - begin);
}

sockaddr_un address_of(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
    return address;
}

int socket_to(const std::string& path)
{
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = address_of(path);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        throw std::runtime_error("the proxy cannot reach PostgreSQL");
    return fd;
}

bool is_commit(std::string_view bytes)
{
    return bytes.find("commit") != std::string_view::npos;
}

} // namespace

CuttingProxy::CuttingProxy(std::string conninfo) : conninfo_(std::move(conninfo))
{
    std::string name = "/tmp/chaotica-proxy-XXXXXX";
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("mkdtemp");
    directory_ = name;
    const std::string host = value_of(conninfo_, "host");
    const bool with_port = (" " + conninfo_).find(" port=") != std::string::npos;
    const std::string file = "/.s.PGSQL." + (with_port ? value_of(conninfo_, "port") : "5432");
    server_ = host + file;
    conninfo_.replace(conninfo_.find("host=" + host), 5 + host.size(), "host=" + directory_);
    listen_fd_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = address_of(directory_ + file);
    if (bind(listen_fd_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
        listen(listen_fd_, 16) != 0)
        throw std::runtime_error("the proxy cannot listen");
    thread_ = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    stopping_ = true;
    shutdown(listen_fd_, SHUT_RDWR);
    thread_.join();
    close(listen_fd_);
    std::filesystem::remove_all(directory_);
}

void CuttingProxy::run()
{
    std::vector<std::thread> connections;
    for (int client = 0; (client = accept(listen_fd_, nullptr, nullptr)) >= 0;)
        connections.emplace_back([this, client] { pass(client); });
    for (std::thread& connection : connections)
        connection.join();
}

void CuttingProxy::pass(int client)
{
    const int server = socket_to(server_);
    bool committing = false;
    std::array<char, 65536> buffer{};
    for (bool open = true; open && !stopping_;) {
        std::array<pollfd, 2> ends = {{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (poll(ends.data(), ends.size(), 50) <= 0)
            continue;
        for (const auto& [from, to] : {std::pair(client, server), std::pair(server, client)}) {
            const pollfd& end = from == client ? ends[0] : ends[1];
            if (end.revents == 0)
                continue;
            const ssize_t count = read(from, buffer.data(), buffer.size());
            const bool ended = count <= 0;
            if (!ended && from == client && armed_ &&
                is_commit({buffer.data(), static_cast<std::size_t>(count)})) {
                armed_ = false;
                committing = true;
            }
            const bool cut = !ended && from == server && committing; // it has been done
            cuts_ += cut ? 1 : 0;
            open = open && !ended && !cut &&
                   write(to, buffer.data(), static_cast<std::size_t>(count)) == count;
            if (!open)
                break;
        }
    }
    close(server);
    close(client);
}

} // namespace test
