// What is on the disk of the host: settings, secrets, sockets, and room.
#include "handlers/outgoing/registration.hpp"
#include "handlers/program/doctor/check.hpp"
#include "handlers/program/export.hpp"

#include <array>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace handlers::doctor {

namespace {

constexpr mode_t for_others = 0077;

std::string one_line(std::string text)
{
    for (char& c : text)
        if (c == '\n')
            c = ';';
    return text;
}

/// Of a file, or the folder, that others may not look into.
Finding private_at(const std::filesystem::path& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return errno == EACCES ? skipped(path.string() + " can be looked at by root alone")
                               : fail(path.string() + " is missing",
                                      "Put the secret there, one line, readable by root alone.");
    const bool folder = S_ISDIR(status.st_mode);
    if ((status.st_mode & for_others) != 0)
        return fail(path.string() + " is open to others (mode " + octal(status.st_mode) + ")",
                    std::string(folder ? "chmod 700 " : "chmod 600 ") + path.string() +
                        "; take a new secret if somebody may have read this one.");
    if (status.st_uid != 0 && status.st_uid != geteuid())
        return fail(path.string() + " belongs to user " + std::to_string(status.st_uid),
                    "chown root: " + path.string());
    return ok("");
}

/// Every file that a secret is in, and the folder of the package.
std::vector<std::filesystem::path> places_of_secrets(const Patient& patient)
{
    std::vector<std::filesystem::path> places;
    const auto folder = patient.at("/etc/chaotica/secrets");
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) {
        places.push_back(folder);
        for (const auto& entry : std::filesystem::directory_iterator(folder, error))
            places.push_back(entry.path());
    }
    const char* const credentials = std::getenv("CREDENTIALS_DIRECTORY"); // systemd sees to those
    for (const auto& [name, value] : patient.settings) {
        const bool from_systemd = credentials != nullptr && value.starts_with(credentials);
        if (name.ends_with(fcgi::file_suffix) && !value.empty() && !from_systemd)
            places.emplace_back(value);
    }
    return places;
}

/// Whether somebody listens, and what makes somebody listen if not.
Finding heard_on(const std::string& name, const std::string& start)
{
    struct stat status {};
    if (lstat(name.c_str(), &status) != 0)
        return fail("there is no socket " + name, start);
    if (!S_ISSOCK(status.st_mode))
        return fail(name + " is no socket", "rm " + name + "; " + start);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= sizeof(address.sun_path))
        return skipped(name + " is too long a path to connect to");
    std::memcpy(address.sun_path, name.data(), name.size());
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const bool heard =
        connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    const int error = errno;
    close(fd);
    if (!heard && error == EACCES)
        return skipped(name + " can be looked at by root and its group alone");
    return heard || error == EAGAIN ? ok("") : fail("nobody listens on " + name, start);
}

/// Of whoever may connect: nginx, by the group of the socket.
Finding judge_socket(const std::string& name, const std::string& group)
{
    struct stat status {};
    if (lstat(name.c_str(), &status) != 0 || !S_ISSOCK(status.st_mode))
        return ok(""); // which heard_on tells
    if ((status.st_mode & 0007U) != 0)
        return fail(name + " is open to everybody (mode " + octal(status.st_mode) + ")",
                    "chmod 660 " + name);
    if ((status.st_mode & 0600U) != 0600)
        return fail(name + " is closed to the service itself (mode " + octal(status.st_mode) + ")",
                    "chmod 660 " + name);
    if (const auto* const entry = group.empty() ? nullptr : getgrnam(group.c_str());
        !group.empty() &&
        (entry == nullptr || entry->gr_gid != status.st_gid || (status.st_mode & 0060U) != 0060))
        return fail(name + " is not for the group " + group + ", which nginx is in",
                    "chgrp " + group + " " + name + "; chmod 660 " + name);
    return ok("");
}

Finding judge_room(const std::filesystem::path& path)
{
    constexpr unsigned long full = 5; // per cent that is free
    constexpr unsigned long tight = 15;
    struct statvfs status {};
    if (statvfs(path.c_str(), &status) != 0 || status.f_blocks == 0)
        return ok("");
    const unsigned long room = status.f_bavail * 100 / status.f_blocks;
    const unsigned long files = status.f_files == 0 ? 100 : status.f_favail * 100 / status.f_files;
    const unsigned long least = std::min(room, files);
    const std::string message = "the disk of " + path.string() + " has " + std::to_string(least) +
                                " % of its " + (room <= files ? "room" : "files") + " left";
    const std::string mend = "Free some: du -xh --max-depth=2 " + path.string() + " | sort -h";
    if (least < full)
        return fail(message, mend);
    return least < tight ? warn(message, mend) : ok("");
}

} // namespace

std::string octal(mode_t mode)
{
    std::ostringstream text;
    text << std::oct << (mode & 07777U);
    return "0" + text.str();
}

Finding configuration(Patient& patient)
{
    const std::string mend = "Put it right in " + patient.source +
                             " (chaotica --help lists the variables), then restart the services.";
    if (!patient.config)
        return fail(one_line(patient.complaint), mend);
    try {
        patient.config->require(
            {"CHAOTICA_DATABASE", "CHAOTICA_CURSOR_KEY", "CHAOTICA_PUBLIC_URL"});
        outgoing::url_rules(*patient.config);
        export_settings(*patient.config);
    } catch (const std::runtime_error& error) {
        return fail(one_line(error.what()), mend);
    }
    return ok(std::to_string(patient.settings.size()) + " settings from " + patient.source);
}

Finding secrets(Patient& patient)
{
    Finding finding = ok("");
    const auto places = places_of_secrets(patient);
    for (const auto& place : places)
        finding = worse(finding, private_at(place));
    if (!finding.message.empty())
        return finding;
    return places.empty() ? skipped("no secret is in a file")
                          : ok(std::to_string(places.size()) + " files and folders are private");
}

Finding sockets(Patient& patient)
{
    if (patient.edge_alone) {
        Finding finding = ok("");
        for (const std::string& end : ends_of_ways(patient))
            finding = worse(
                finding, heard_on(patient.at(end).string(),
                                  "systemctl restart nginx, which listens there for other hosts"));
        return finding.message.empty() ? ok("nginx listens for the workers") : finding;
    }
    const auto path = [&](const char* variable, const char* packaged) {
        const std::string given = patient.config ? patient.config->text(variable) : "";
        return given.empty() ? patient.at(packaged).string() : given;
    };
    const std::string api = path("CHAOTICA_SOCKET", "/run/chaotica/api");
    const std::string health = path("CHAOTICA_HEALTH_SOCKET", "/run/chaotica/health");
    const std::string start = "systemctl start chaotica.socket chaotica-health.socket";
    Finding finding = worse(heard_on(api, start), heard_on(health, start));
    // Whoever sets the path by itself decides about the group as well.
    const bool own = patient.config && !patient.config->text("CHAOTICA_SOCKET").empty();
    const std::string group =
        own ? patient.config->text("CHAOTICA_SOCKET_GROUP") : std::string("www-data");
    finding = worse(worse(judge_socket(api, group), judge_socket(health, group)), finding);
    return finding.message.empty() ? ok("nginx can connect to both") : finding;
}

Finding disk(Patient& patient)
{
    Finding finding = ok("");
    for (const char* place :
         {"/", "/tmp", "/var", "/var/log/chaotica", "/var/lib/nginx", "/var/lib/postgresql"})
        finding = worse(finding, judge_room(patient.at(place)));
    return finding.message.empty() ? ok("there is room") : finding;
}

} // namespace handlers::doctor
