// What `chaotica doctor` looks at, one function per check; doctor.cpp has them in a table.
#pragma once

#include "db/console.hpp"
#include "fcgi/config.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <sys/types.h>

namespace handlers::doctor {

enum class Status { ok, skipped, warn, fail }; ///< One that is worse comes after.

/// What a check has found, for whoever runs the host. Nothing secret is ever in it.
struct Finding {
    Status status = Status::ok;
    std::string message;
    std::string mend{}; ///< What to do about it; of what warns or fails.
};

Finding ok(std::string message);
Finding warn(std::string message, std::string mend);
Finding fail(std::string message, std::string mend);
Finding skipped(std::string message);
/// The worse of two; the first of equals.
Finding worse(Finding one, Finding other);

/// The installation that is looked at.
struct Patient {
    std::filesystem::path root; ///< Where its file system is: / unless somebody mounted it.
    std::map<std::string, std::string> settings; ///< CHAOTICA_*, as the services have them.
    std::string source;                          ///< Where those come from.
    bool packaged = true;                        ///< From the package's files, not by hand.
    bool edge_alone = false;              ///< nginx and its pages: the workers are on other hosts.
    std::optional<fcgi::Config> config{}; ///< Unless they are wrong,
    std::string complaint{};              ///< which is said here.
    std::unique_ptr<db::Console> database{}; ///< Unless nobody was reached.

    /// A path of the installation, where it is seen from here.
    std::filesystem::path at(const std::string& path) const;
};

/// Of https://host:port and the like; without the brackets of an address.
std::string host_of(const std::string& url);
/// The host in the URL of the service: by the settings, or else by the site; empty when neither
/// tells.
std::string public_host(const Patient& patient);
/// The sockets on which nginx itself listens in place of workers, of a host that has the site.
std::set<std::string> ends_of_ways(const Patient& patient);
/// What nginx says to its whole configuration; when it says nothing against it, the end of a
/// sentence about it. Only of this host's own nginx, and by root.
Finding nginx_itself(const Patient& patient);
/// Permissions as chmod has them.
std::string octal(mode_t mode);

/// From the environment, or else from the files of the package below `root`.
Patient patient_at(const std::filesystem::path& root);

// Those that need the rights of root to look, in files.cpp and nginx.cpp.
Finding configuration(Patient& patient);
Finding secrets(Patient& patient);
Finding sockets(Patient& patient);
Finding disk(Patient& patient);
Finding nginx(Patient& patient);
Finding certificate(Patient& patient);

// Those that are to have no more rights than the services, in database.cpp and outside.cpp.
Finding database(Patient& patient);
Finding version(Patient& patient);
Finding grants(Patient& patient);
Finding schema(Patient& patient);
Finding clocks(Patient& patient);
Finding mail(Patient& patient);
Finding names(Patient& patient);
Finding processes(Patient& patient);

} // namespace handlers::doctor
