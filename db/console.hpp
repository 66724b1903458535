// A connection for an operator's commands: whole scripts, and the server's own words when it
// refuses. Those may quote values, so they go to whoever runs the command, never into an answer or
// a log.
#pragma once

#include "db/sql.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace db {

/// What the server, or libpq on the way to it, has said; `what()` is for the operator.
struct Refusal : std::runtime_error {
    Refusal(const std::string& message, std::string state)
        : std::runtime_error(message), sqlstate(std::move(state))
    {
    }
    std::string sqlstate; ///< Empty when there was no connection.
};

class Console {
public:
    using Table = std::vector<std::vector<Value>>;

    /// Connects; `conninfo` is a libpq connection string, or a URI. Throws Refusal.
    Console(const std::string& conninfo, const std::string& application_name);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    /// One statement with its parameters. Throws Refusal.
    Table query(const std::string& sql, const std::vector<Value>& parameters = {});
    /// The first cell of the first row; nothing when there is none, or NULL.
    Value value(const std::string& sql, const std::vector<Value>& parameters = {});
    /// Any number of statements, without parameters. Throws Refusal.
    void script(const std::string& sql);

    int server_version() const; ///< 150004 is 15.4.

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace db
