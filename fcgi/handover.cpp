// Exec of the same command line, with the listening sockets left open.
#include "fcgi/handover.hpp"

#include <algorithm>
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

/// "7,8:812,813": the descriptors, then the children. Not CHAOTICA_*: it is no option.
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

/// Whether the next image finds them open.
void keep_open(const Sockets& sockets, bool open)
{
    for (const int fd : {sockets.requests, sockets.health}) {
        if (fd >= 0)
            fcntl(fd, F_SETFD, open ? 0 : FD_CLOEXEC);
    }
}

std::vector<int> numbers_in(std::string_view text)
{
    std::vector<int> numbers;
    while (!text.empty()) {
        int number = -1;
        const std::string_view one = text.substr(0, text.find(','));
        std::from_chars(one.data(), one.data() + one.size(), number);
        numbers.push_back(number);
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return numbers;
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
    const std::string_view text(value);
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::vector<int> sockets = numbers_in(text.substr(0, colon));
    handover.sockets.requests = sockets.empty() ? -1 : sockets.front();
    handover.sockets.health = sockets.size() > 1 ? sockets[1] : -1;
    for (const int child : numbers_in(text.substr(std::min(colon + 1, text.size())))) {
        if (child > 0)
            handover.children.push_back(child);
    }
    keep_open(handover.sockets, false);
    unsetenv(variable);
    return handover;
}

void hand_over(const CommandLine& command, const Handover& handover)
{
    std::string text =
        std::to_string(handover.sockets.requests) + "," + std::to_string(handover.sockets.health);
    for (const pid_t child : handover.children)
        text.append(text.find(':') == std::string::npos ? ":" : ",").append(std::to_string(child));
    setenv(variable, text.c_str(), 1);
    keep_open(handover.sockets, true);
    std::vector<std::string> arguments = command.arguments;
    execv(command.program.c_str(), pointers(arguments).data());
    const int error = errno;
    keep_open(handover.sockets, false);
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
