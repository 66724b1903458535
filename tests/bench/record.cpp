// What a request asks of the database. Each line of standard input is a token, a blank and the
// target of a GET; each line of output is a JSON object: the answer, and the statements in the
// round trips in which they travelled. The first line of output has the settings of the session.
#include "db/session.hpp"
#include "fcgi/config.hpp"
#include "handlers/program/app_factory.hpp"
#include "handlers/rest/app.hpp"

#include <boost/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <span>
#include <string>

namespace {

namespace json = boost::json;

json::object described(const db::Statement& statement)
{
    json::array parameters;
    for (const db::Value& value : statement.parameters)
        parameters.push_back(value ? json::value(*value) : json::value(nullptr));
    return {{"sql", statement.sql}, {"parameters", std::move(parameters)}};
}

/// What the session has set for itself, by name.
json::object settings_of(db::Session& session)
{
    const db::Rows rows =
        session.run({"select name, setting || coalesce(unit, '') from pg_settings "
                     "where source = 'session' order by name",
                     {}});
    json::object settings;
    for (int row = 0; row < rows.size(); ++row)
        settings[rows.text(row, 0)] = rows.text(row, 1);
    return settings;
}

/// "TOKEN TARGET", or "TOKEN TARGET METHOD BODY" for a change.
fcgi::Request request_of(const std::string& text)
{
    const auto blank = text.find(' ');
    const auto second = std::min(text.find(' ', blank + 1), text.size());
    const std::string line = text.substr(0, second);
    const auto question = std::min(line.find('?', blank), line.size());
    fcgi::Request request;
    request.path = line.substr(blank + 1, question - blank - 1);
    request.query = line.substr(std::min(question + 1, line.size()));
    request.headers = {{"host", "localhost"}, {"authorization", "Token " + line.substr(0, blank)}};
    if (second < text.size()) {
        const auto third = std::min(text.find(' ', second + 1), text.size());
        request.method = text.substr(second + 1, third - second - 1);
        request.body = text.substr(std::min(third + 1, text.size()));
        request.headers.push_back({"content-type", "application/json"});
    }
    request.id = fcgi::new_request_id();
    return request;
}

json::object recorded(rest::App& app, db::Session& session, const fcgi::Request& request)
{
    // The first answer may also mark the token as used, which happens once a minute.
    if (request.method == "GET")
        app.handle(request);
    json::array trips;
    session.observe([&trips](std::span<const db::Statement> statements) {
        json::array trip;
        for (const db::Statement& statement : statements)
            trip.emplace_back(described(statement));
        trips.emplace_back(std::move(trip));
    });
    const fcgi::Response response = app.handle(request);
    session.observe({});
    json::array headers;
    for (const fcgi::Header& header : response.headers)
        headers.push_back({header.name, header.value});
    return {{"status", response.status},
            {"headers", std::move(headers)},
            {"body", response.body},
            {"trips", std::move(trips)}};
}

int run()
{
    if (sodium_init() < 0)
        return 1;
    const auto config = fcgi::Config::from_environment();
    const rest::Api api(handlers::catalogue(), handlers::other_endpoints);
    db::Session session({.conninfo = config.text("CHAOTICA_DATABASE"),
                         .statement_timeout_ms =
                             static_cast<int>(config.integer("CHAOTICA_STATEMENT_TIMEOUT_MS"))});
    rest::App app(config, api, session, nullptr);
    std::cout << settings_of(session) << "\n";
    for (std::string line; std::getline(std::cin, line);)
        std::cout << recorded(app, session, request_of(line)) << "\n";
    return 0;
}

} // namespace

int main()
{
    try {
        return run();
    } catch (const std::exception& error) {
        std::cerr << "record: " << error.what() << "\n";
        return 1;
    }
}
