// The file of processes under concurrent writers.
#include "fcgi/pid_file.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Scratch {
    std::string path =
        (std::filesystem::temp_directory_path() / ("chaotica-pids-" + std::to_string(getpid())))
            .string();
    Scratch() { std::filesystem::remove(path); }
    ~Scratch() { std::filesystem::remove(path); }

    std::string text() const
    {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), {}};
    }
};

std::string own_line(const char* kind)
{
    return std::string(kind) + " " + std::to_string(getpid()) + "\n";
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_pid_file)

BOOST_AUTO_TEST_CASE(a_process_has_one_line_until_it_leaves)
{
    const Scratch scratch;
    fcgi::enter_pid_file(scratch.path, "worker");
    fcgi::enter_pid_file(scratch.path, "master");
    BOOST_TEST(scratch.text() == own_line("master"));
    fcgi::sweep_pid_file(scratch.path);
    BOOST_TEST(scratch.text() == own_line("master"));
    fcgi::leave_pid_file(scratch.path);
    BOOST_TEST(scratch.text() == "");
}

BOOST_AUTO_TEST_CASE(lines_of_the_dead_and_of_no_form_go)
{
    const Scratch scratch;
    const pid_t dead = fork();
    if (dead == 0)
        _exit(0);
    waitpid(dead, nullptr, 0);
    const std::string parent = "nginx " + std::to_string(getppid()) + "\n";
    std::ofstream(scratch.path) << "worker " << dead << "\nnonsense\n\nworker -1\nworker 0\n"
                                << parent;
    fcgi::enter_pid_file(scratch.path, "clock");
    BOOST_TEST(scratch.text() == parent + own_line("clock"));
}

BOOST_AUTO_TEST_CASE(concurrent_writers_lose_no_line)
{
    const Scratch scratch;
    fcgi::enter_pid_file(scratch.path, "master");
    for (int child = 0; child < 8; ++child) {
        if (fork() != 0)
            continue;
        for (int i = 0; i < 200; ++i) {
            fcgi::enter_pid_file(scratch.path, "worker");
            fcgi::leave_pid_file(scratch.path);
        }
        _exit(0);
    }
    while (wait(nullptr) > 0)
        BOOST_TEST(scratch.text().find(own_line("master")) != std::string::npos);
    BOOST_TEST(scratch.text() == own_line("master"));
}

BOOST_AUTO_TEST_CASE(without_a_path_nothing_happens)
{
    fcgi::enter_pid_file("", "worker");
    fcgi::leave_pid_file("");
}

BOOST_AUTO_TEST_SUITE_END()
