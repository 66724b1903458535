// A worker that gives everybody the same answer, without a database: what nginx and FastCGI allow
// for an answer of that size. `constant FILE`; in the file headers, an empty line, and the body.
#include "fcgi/master.hpp"

#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace {

fcgi::Response answer_in(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    fcgi::Response response;
    for (std::string line; std::getline(file, line) && !line.empty();) {
        const auto colon = line.find(": ");
        if (colon == std::string::npos)
            throw std::runtime_error("a header without colon: " + line);
        response.header(line.substr(0, colon), line.substr(colon + 2));
    }
    response.body.assign(std::istreambuf_iterator<char>(file), {});
    if (!file || response.headers.empty())
        throw std::runtime_error(std::string(path) + " holds no answer");
    response.route = "/constant/";
    return response;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto config = fcgi::Config::from_environment();
        if (argc != 2)
            throw std::runtime_error("usage: constant FILE");
        if (std::strcmp(argv[1], "check-config") == 0)
            return 0;
        const fcgi::Response response = answer_in(argv[1]);
        fcgi::SharedStats stats(fcgi::worker_count(config));
        return fcgi::serve(config, stats, [&response]() -> fcgi::Handler {
            return {.answer = [&response](const fcgi::Request&) { return response; }};
        });
    } catch (const std::exception& error) {
        std::cerr << "constant: " << error.what() << "\n";
        return 1;
    }
}
