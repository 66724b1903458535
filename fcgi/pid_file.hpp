// The file that says which processes belong to this instance: one line `kind pid` each. Every
// process keeps its own line; lines of dead processes are removed by whoever writes next. Writers
// hold an exclusive flock(2) on the file. An empty path means that there is no such file.
#pragma once

#include <string>
#include <string_view>
#include <sys/types.h>

namespace fcgi {

/// `kind`: nginx, master, worker, deliver, export, clock, mail or postgres. A failure is logged
/// only.
void enter_pid_file(const std::string& path, std::string_view kind);
void leave_pid_file(const std::string& path);
void sweep_pid_file(const std::string& path);

/// Makes the file if need be and gives it to that user: before a privilege drop.
void give_pid_file_to(const std::string& path, uid_t user, gid_t group);

} // namespace fcgi
