// What nginx has to say about the configuration that it would read now.
#include "handlers/program/doctor/check.hpp"

#include <array>
#include <stdexcept>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace handlers::doctor {

namespace {

constexpr const char* program = "/usr/sbin/nginx"; // as Debian has it

struct Verdict {
    bool good = false;
    std::string text; ///< Of both outputs.
};

/// In the child; does not return.
void become_test(int output)
{
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execl(program, program, "-t", "-q", nullptr);
    _exit(127);
}

Verdict tested()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("nginx could not be asked: there is no pipe");
    const pid_t child = fork();
    if (child == 0)
        become_test(ends[1]);
    close(ends[1]);
    Verdict verdict;
    std::array<char, 4096> piece{};
    for (ssize_t size = 0; (size = read(ends[0], piece.data(), piece.size())) > 0;)
        verdict.text.append(piece.data(), static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    verdict.good = child > 0 && waitpid(child, &status, 0) == child && status == 0;
    return verdict;
}

/// The first line that tells of a fault, without what comes before the fault.
std::string fault_in(std::string_view text)
{
    constexpr std::string_view grave = "[emerg] ";
    const auto at = text.find(grave);
    const auto line = text.substr(at == std::string_view::npos ? 0 : at + grave.size());
    return std::string(line.substr(0, line.find('\n')));
}

} // namespace

Finding nginx_itself(const Patient& patient)
{
    if (patient.root != "/" || access(program, X_OK) != 0)
        return ok("");
    if (geteuid() != 0) // it reads the keys, and opens the logs
        return ok("; whether nginx takes it, root alone can ask");
    const Verdict verdict = tested();
    return verdict.good ? ok(", and nginx takes it")
                        : fail("nginx refuses its configuration: " + fault_in(verdict.text),
                               "nginx -t tells all of it. What runs goes on as it is until it is "
                               "reloaded or restarted.");
}

} // namespace handlers::doctor
