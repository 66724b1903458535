// A server with a handler of a few lines and no database, for the tests of master and workers: the
// path says what to do, the answer says what arrived.
#include "fcgi/log.hpp"
#include "fcgi/master.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace {

int number_after(std::string_view text, std::string_view prefix)
{
    return std::stoi(std::string(text.substr(prefix.size())));
}

std::string description(const fcgi::Request& request)
{
    std::string text = "pid " + std::to_string(getpid()) + "\nid " + request.id + "\nmethod " +
                       request.method + "\npath " + request.path + "\nquery " + request.query +
                       "\nbody " + std::to_string(request.body.size()) + "\ntoo_large " +
                       (request.body_too_large ? "yes" : "no") + "\n";
    for (const fcgi::Header& header : request.headers)
        text += "header " + header.name + ": " + header.value + "\n";
    return text;
}

void send_pieces(const fcgi::Sink& sink, int pieces, bool fail)
{
    const std::string piece(1000, 'x');
    for (int i = 0; i < pieces; ++i)
        sink(piece);
    if (fail)
        throw std::runtime_error("on purpose");
}

void grow(int mebibytes)
{
    static std::string kept;
    kept.assign(static_cast<std::size_t>(mebibytes) << 20U, 'x');
}

fcgi::Response handle(const fcgi::Request& request, const fcgi::SharedStats& stats)
{
    const std::string_view path = request.path;
    fcgi::Response response;
    response.route = "/echo/";
    response.header("Content-Type", "text/plain");
    if (path.starts_with("/sleep/"))
        std::this_thread::sleep_for(std::chrono::milliseconds(number_after(path, "/sleep/")));
    else if (path.starts_with("/grow/"))
        grow(number_after(path, "/grow/"));
    else if (path == "/throw/")
        throw std::runtime_error("on purpose");
    else if (path == "/crash/")
        static_cast<void>(std::raise(SIGABRT));
    response.body = path == "/metrics" ? stats.prometheus() : description(request);
    if (path.starts_with("/stream/"))
        response.stream = [n = number_after(path, "/stream/")](const fcgi::Sink& sink) {
            send_pieces(sink, n, false);
        };
    else if (path.starts_with("/cut/"))
        response.stream = [n = number_after(path, "/cut/")](const fcgi::Sink& sink) {
            send_pieces(sink, n, true);
        };
    return response;
}

/// ECHO_FAIL=1: workers fail as they start, as with a handler that cannot be made.
fcgi::Handler make_handler(const fcgi::SharedStats& stats)
{
    if (std::getenv("ECHO_FAIL"))
        throw std::logic_error("ECHO_FAIL is set");
    return {.answer = [&stats](const fcgi::Request& request) { return handle(request, stats); }};
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto config = fcgi::Config::from_environment();
        if (argc > 1 && std::strcmp(argv[1], "check-config") == 0)
            return 0;
        fcgi::SharedStats stats(fcgi::worker_count(config));
        return fcgi::serve(config, stats, [&stats] { return make_handler(stats); });
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
