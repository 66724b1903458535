// Exec of the same command line, with the listening socket left open.
#include "fcgi/handover.hpp"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <sys/auxv.h>
#include <unistd.h>

namespace fcgi {

namespace {

/// "7:812,813": the descriptor, then the children. Not CHAOTICA_*: it is no option.
constexpr const char* variable = "PREFORK_HANDOVER";

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (std::string& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

CommandLine CommandLine::of_this_process()
{
    CommandLine command;
    const auto address = getauxval(AT_EXECFN);
    if (address != 0) {
        // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how getauxval(3) gives a pointer.
        const auto* called = reinterpret_cast<const char*>(address);
        command.program = std::filesystem::absolute(called).string();
    }
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    for (std::string argument; std::getline(file, argument, '\0');)
        command.arguments.push_back(argument);
    return command;
}

Handover taken_over()
{
    Handover handover;
    const char* value = std::getenv(variable);
    if (!value)
        return handover;
    std::string_view text(value);
    const auto next_number = [&text] {
        int number = -1;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number).ptr;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        text.remove_prefix(text.empty() ? 0 : 1);
        return number;
    };
    handover.listen_fd = next_number();
    while (!text.empty())
        if (const pid_t pid = next_number(); pid > 0)
            handover.children.push_back(pid);
    fcntl(handover.listen_fd, F_SETFD, FD_CLOEXEC);
    unsetenv(variable);
    return handover;
}

void hand_over(const CommandLine& command, const Handover& handover)
{
    std::string text = std::to_string(handover.listen_fd);
    for (const pid_t child : handover.children)
        text.append(text.find(':') == std::string::npos ? ":" : ",").append(std::to_string(child));
    setenv(variable, text.c_str(), 1);
    fcntl(handover.listen_fd, F_SETFD, 0);
    std::vector<std::string> arguments = command.arguments;
    execv(command.program.c_str(), pointers(arguments).data());
    const int error = errno;
    fcntl(handover.listen_fd, F_SETFD, FD_CLOEXEC);
    unsetenv(variable);
    errno = error;
}

pid_t start_check(const CommandLine& command)
{
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    if (const int null = open("/dev/null", O_WRONLY); null >= 0)
        dup2(null, STDOUT_FILENO);
    std::vector<std::string> arguments = {command.program, "check-config"};
    execv(command.program.c_str(), pointers(arguments).data());
    _exit(127);
}

} // namespace fcgi
