// A rolling restart replaces the master's program in the same process: what the new image takes
// over from the old one travels in one environment variable.
#pragma once

#include "fcgi/socket.hpp"

#include <string>
#include <sys/types.h>
#include <vector>

namespace fcgi {

/// How this process was started, to start it again the same way.
struct CommandLine {
    std::string program; ///< As it was called, made absolute; a symbolic link is not resolved, so
                         ///< that switching the link deploys.
    std::vector<std::string> arguments;

    static CommandLine of_this_process();
};

struct Handover {
    Sockets sockets{};           ///< None: this process was started afresh.
    std::vector<pid_t> children; ///< Workers of the old image.
};

/// What the image before this one left; forgets it, so that no child sees it.
Handover taken_over();

/// Replaces the program. Returns only when that fails, with errno set.
void hand_over(const CommandLine& command, const Handover& handover);

/// Starts `program check-config`, whose exit status says whether the program on disk would accept
/// this environment. Returns the process id, or -1.
pid_t start_check(const CommandLine& command);

} // namespace fcgi
