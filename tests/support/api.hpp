// Requests to App::handle against the executable's own database, as one of the demo users, with
// tokens made by the program's own command. Every answer goes into the transcript that
// CHAOTICA_TRANSCRIPT names, which check_transcript.py holds against the OpenAPI document.
#pragma once

#include "db/session.hpp"
#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/api.hpp"

#include <boost/json.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test {

struct Answer {
    int status = 0;
    std::vector<fcgi::Header> headers;
    std::string body;
    boost::json::value json; ///< Null when the body is not JSON.

    std::string header(std::string_view name) const; ///< Any case; empty when there is none.
    /// Members by dotted path, "results.0.client.id". Throws std::out_of_range for absent ones.
    const boost::json::value& at(std::string_view path) const;
    bool has(std::string_view path) const;
    std::string text(std::string_view path) const; ///< Strings bare, the rest as JSON.
    std::string error_code() const;                ///< "NOT_FOUND", or empty.
    bool complains_of(std::string_view parameter) const;
};

inline const std::string nobody;

/// `target` is path and query; `user` a demo account, or `nobody`.
Answer get(std::string_view target, const std::string& user = "admin",
           std::vector<fcgi::Header> headers = {});
Answer ask(std::string method, std::string_view target, const std::string& user = "admin",
           std::vector<fcgi::Header> headers = {});
Answer send(fcgi::Request request);
/// With a body of JSON: write("POST", "/api/jobs/", R"({"title":"x"})").
Answer write(std::string method, std::string_view target, std::string body,
             const std::string& user = "admin", std::vector<fcgi::Header> headers = {});

/// A worker of its own, for races: send() from another thread at the same time; or for settings
/// other than the usual.
class Worker {
public:
    explicit Worker(std::map<std::string, std::string> settings = {});
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    Answer write(std::string method, std::string_view target, std::string body,
                 const std::string& user = "admin", std::vector<fcgi::Header> headers = {});

private:
    struct State;
    std::unique_ptr<State> state_;
};

const std::string& token_of(const std::string& user);
const rest::Api& api();
const rest::describe::Catalogue& catalogue();

/// The statements that a request runs, that of authentication apart.
std::vector<db::Statement> statements_of(std::string_view target, const std::string& user = "admin",
                                         const std::string& method = "GET");

/// What `member` is in each of the results, as Answer::text.
std::vector<std::string> results(const Answer& answer, std::string_view member = "id");
/// The ids of a list's rows over all its pages, by following `next`.
std::vector<std::string> walk(std::string target, const std::string& user = "admin",
                              const std::string& link = "next");
std::string encoded(std::string_view text); ///< For a query string.
std::vector<std::string> keys_of(const boost::json::value& object);

} // namespace test
