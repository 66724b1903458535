// The order of calls matters: groups first, while there is still the right to set them.
#include "fcgi/privileges.hpp"

#include "fcgi/pid_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <system_error>
#include <unistd.h>

namespace fcgi {

namespace {

void become(const std::string& name, const Config& config)
{
    const passwd* user = getpwnam(name.c_str());
    if (!user)
        throw std::runtime_error("CHAOTICA_USER: there is no user " + name);
    if (user->pw_uid == geteuid())
        return;
    if (geteuid() != 0)
        throw std::runtime_error("CHAOTICA_USER: only root can become " + name);
    give_pid_file_to(config.text("CHAOTICA_PIDS"), user->pw_uid, user->pw_gid);
    // libpq looks there for certificates, and fails where it may not look.
    setenv("HOME", user->pw_dir, 1);
    if (initgroups(name.c_str(), user->pw_gid) != 0 || setgid(user->pw_gid) != 0 ||
        setuid(user->pw_uid) != 0)
        throw std::system_error(errno, std::generic_category(), "becoming " + name);
}

} // namespace

void drop_privileges(const Config& config)
{
    if (const std::string& name = config.text("CHAOTICA_USER"); !name.empty())
        become(name, config);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        throw std::system_error(errno, std::generic_category(), "no_new_privs");
}

} // namespace fcgi
