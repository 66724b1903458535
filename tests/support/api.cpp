#include "tests/support/api.hpp"

#include "fcgi/config.hpp"
#include "fcgi/log.hpp"
#include "fcgi/router.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/program/app_factory.hpp"
#include "handlers/program/commands.hpp"
#include "handlers/rest/app.hpp"
#include "tests/support/database.hpp"
#include "tests/support/key.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <mutex>
#include <span>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace test {

namespace {

using boost::json::value;

fcgi::Config config_with(std::map<std::string, std::string> settings)
{
    settings.merge(std::map<std::string, std::string>{{"CHAOTICA_DATABASE", app_conninfo()},
                                                      {"CHAOTICA_PUBLIC_URL", "https://api.test"},
                                                      {"CHAOTICA_CURSOR_KEY", cursor_key}});
    return fcgi::Config::with(settings);
}

/// What a worker has, with a session that can be listened to.
struct World {
    fcgi::Config config = config_with({});
    db::Session session{{.conninfo = app_conninfo()}};
    rest::App app{config, api(), session, nullptr};
    std::map<std::string, std::string> tokens;
};

World& world()
{
    static World world;
    [[maybe_unused]] static const bool registered = [] {
        before_drop([] { world.session.disconnect(); });
        return true;
    }();
    return world;
}

std::string made_token(std::string user)
{
    std::array<std::string, 5> words = {"create", "--user", std::move(user), "--name", "test"};
    std::array<char*, 5> arguments{};
    std::transform(words.begin(), words.end(), arguments.begin(),
                   [](std::string& word) { return word.data(); });
    std::ostringstream output;
    std::streambuf* const before = std::cout.rdbuf(output.rdbuf());
    const int status = handlers::token_command(world().config, arguments);
    std::cout.rdbuf(before);
    if (status != 0)
        throw std::runtime_error("no token was made");
    std::string token = output.str();
    token.erase(token.find_last_not_of('\n') + 1);
    return token;
}

bool same_name(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

void record(const fcgi::Request& request, const fcgi::Response& response, const Answer& answer)
{
    const char* const path = std::getenv("CHAOTICA_TRANSCRIPT");
    if (path == nullptr)
        return;
    static std::mutex mutex; // workers write from several threads
    const std::lock_guard lock(mutex);
    static std::ofstream transcript(path, std::ios::trunc);
    transcript << boost::json::object{{"method", request.method},
                                      {"path", response.route},
                                      {"status", answer.status},
                                      {"content_type", answer.header("Content-Type")},
                                      {"body", text::valid_utf8(answer.body) ? value(answer.body)
                                                                             : value(nullptr)}}
               << "\n";
}

const value* find(const value& root, std::string_view path)
{
    const value* here = &root;
    while (here != nullptr && !path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string_view name = path.substr(0, dot);
        path.remove_prefix(std::min(dot + 1, path.size()));
        if (const auto* array = here->if_array()) {
            const std::size_t index = std::stoul(std::string(name));
            here = index < array->size() ? &(*array)[index] : nullptr;
        } else {
            here = here->is_object() ? here->get_object().if_contains(name) : nullptr;
        }
    }
    return here;
}

std::string text_of(const value& any)
{
    return any.is_string() ? std::string(any.get_string()) : boost::json::serialize(any);
}

fcgi::Request request_of(std::string method, std::string_view target, std::string body,
                         const std::string& user, std::vector<fcgi::Header> headers)
{
    const std::size_t mark = std::min(target.find('?'), target.size());
    fcgi::Request request{.method = std::move(method),
                          .path = std::string(target.substr(0, mark)),
                          .query = std::string(target.substr(std::min(mark + 1, target.size()))),
                          .body = std::move(body),
                          .headers = std::move(headers),
                          .remote_address = "192.0.2.1",
                          .id = {}};
    if (!user.empty())
        request.headers.push_back({"authorization", "Token " + token_of(user)});
    if (!request.body.empty())
        request.headers.push_back({"content-type", "application/json"});
    return request;
}

Answer send_to(rest::App& app, fcgi::Request request)
{
    if (request.id.empty())
        request.id = fcgi::new_request_id();
    fcgi::Response response = app.handle(request);
    if (response.stream && request.method != "HEAD")
        response.stream([&](std::string_view bytes) {
            response.body += bytes;
            return true;
        });
    Answer answer{.status = response.status,
                  .headers = std::move(response.headers),
                  .body = std::move(response.body),
                  .json = {}};
    if (answer.header("Content-Type").starts_with("application/json") && !answer.body.empty())
        answer.json = boost::json::parse(answer.body);
    record(request, response, answer);
    return answer;
}

} // namespace

std::string Answer::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(),
                     [&](const fcgi::Header& header) { return same_name(header.name, name); });
    return found == headers.end() ? "" : found->value;
}

const value& Answer::at(std::string_view path) const
{
    const value* const found = find(json, path);
    if (found == nullptr)
        throw std::out_of_range("no " + std::string(path) + " in " + body.substr(0, 500));
    return *found;
}

bool Answer::has(std::string_view path) const
{
    return find(json, path) != nullptr;
}

std::string Answer::text(std::string_view path) const
{
    return text_of(at(path));
}

std::string Answer::error_code() const
{
    return has("error.code") ? text("error.code") : "";
}

bool Answer::complains_of(std::string_view parameter) const
{
    const value* const details = find(json, "error.details");
    return details != nullptr && details->is_object() && details->get_object().contains(parameter);
}

Answer send(fcgi::Request request)
{
    return send_to(world().app, std::move(request));
}

Answer write(std::string method, std::string_view target, std::string body, const std::string& user,
             std::vector<fcgi::Header> headers)
{
    return send(request_of(std::move(method), target, std::move(body), user, std::move(headers)));
}

struct Worker::State {
    fcgi::Config config;
    db::Session session{{.conninfo = config.text("CHAOTICA_DATABASE")}};
    rest::App app{config, api(), session, nullptr};

    explicit State(fcgi::Config given) : config(std::move(given)) {}
};

Worker::Worker(std::map<std::string, std::string> settings)
    : state_(std::make_unique<State>(config_with(std::move(settings))))
{
}

Worker::~Worker() = default;

Answer Worker::write(std::string method, std::string_view target, std::string body,
                     const std::string& user, std::vector<fcgi::Header> headers)
{
    return send_to(state_->app, request_of(std::move(method), target, std::move(body), user,
                                           std::move(headers)));
}

Answer ask(std::string method, std::string_view target, const std::string& user,
           std::vector<fcgi::Header> headers)
{
    return send(request_of(std::move(method), target, {}, user, std::move(headers)));
}

Answer get(std::string_view target, const std::string& user, std::vector<fcgi::Header> headers)
{
    return ask("GET", target, user, std::move(headers));
}

const std::string& token_of(const std::string& user)
{
    std::string& token = world().tokens[user];
    if (token.empty()) {
        fcgi::log::start("chaotica-test", fcgi::log::Level::error);
        token = made_token(user);
    }
    return token;
}

const rest::Api& api()
{
    static const rest::Api all(handlers::catalogue(), handlers::other_endpoints,
                               handlers::examples(), outgoing::events());
    return all;
}

const rest::describe::Catalogue& catalogue()
{
    return api().catalogue();
}

std::vector<db::Statement> statements_of(std::string_view target, const std::string& user,
                                         const std::string& method)
{
    constexpr const char* now = "select pg_current_snapshot()::text";
    constexpr int most_tries = 50;
    for (int tries = 0; tries < most_tries; ++tries) {
        const std::string snapshot = scalar(now);
        ask(method, target, user);
        std::vector<db::Statement> statements;
        world().session.observe([&](std::span<const db::Statement> sent) {
            statements.insert(statements.end(), sent.begin(), sent.end());
        });
        ask(method, target, user);
        world().session.observe(nullptr);
        // Not if the token was marked as used, or the cluster vacuumed: what is remembered is gone.
        if (scalar(now) != snapshot)
            continue;
        std::erase_if(statements, [](const db::Statement& statement) {
            return statement.sql.find("api_token") != std::string::npos;
        });
        return statements;
    }
    throw std::runtime_error("the cluster is never at rest");
}

std::vector<std::string> results(const Answer& answer, std::string_view member)
{
    std::vector<std::string> texts;
    for (const value& row : answer.at("results").as_array()) {
        const value* const found = find(row, member);
        if (found == nullptr)
            throw std::out_of_range("a row has no " + std::string(member));
        texts.push_back(text_of(*found));
    }
    return texts;
}

std::vector<std::string> walk(std::string target, const std::string& user, const std::string& link)
{
    std::vector<std::string> ids;
    while (true) {
        const Answer page = get(target, user);
        if (page.status != 200)
            throw std::runtime_error(target + " answered " + page.body);
        const std::vector<std::string> rows = results(page);
        ids.insert(ids.end(), rows.begin(), rows.end());
        if (page.at(link).is_null())
            return ids;
        target = page.text(link).substr(std::string("https://api.test").size());
    }
}

std::string encoded(std::string_view text)
{
    return text::percent_encoded(text);
}

std::vector<std::string> keys_of(const value& object)
{
    std::vector<std::string> keys;
    for (const auto& member : object.as_object())
        keys.emplace_back(member.key());
    return keys;
}

} // namespace test
