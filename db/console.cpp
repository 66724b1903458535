#include "db/console.hpp"

#include "db/result.hpp"

#include <array>
#include <cstddef>
#include <libpq-fe.h>
#include <string_view>

namespace db {

namespace {

std::string one_line(std::string_view text)
{
    std::string line;
    for (const char c : text)
        line += c == '\n' || c == '\t' ? ' ' : c;
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

std::string field(const PGresult* result, int code)
{
    const char* const text = PQresultErrorField(result, code);
    return text == nullptr ? "" : text;
}

/// The message with what the server adds to it.
Refusal refusal_of(const PGresult* result, const PGconn* connection)
{
    std::string message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (message.empty())
        return {one_line(PQerrorMessage(connection)), ""};
    constexpr std::array<int, 3> additions = {PG_DIAG_MESSAGE_DETAIL, PG_DIAG_MESSAGE_HINT,
                                              PG_DIAG_CONTEXT};
    for (const int more : additions)
        if (const std::string text = field(result, more); !text.empty())
            message += ". " + text;
    return {one_line(message), field(result, PG_DIAG_SQLSTATE)};
}

} // namespace

struct Console::State {
    PGconn* connection = nullptr;

    Result checked(PGresult* given) const
    {
        Result result(given);
        const ExecStatusType status = PQresultStatus(given);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
            throw refusal_of(given, connection);
        return result;
    }
    ~State() { PQfinish(connection); }
};

Console::Console(const std::string& conninfo, const std::string& application_name)
    : state_(std::make_unique<State>())
{
    // What libpq says of a text that it does not understand quotes it, passwords and all.
    PQconninfoOption* const parsed = PQconninfoParse(conninfo.c_str(), nullptr);
    if (parsed == nullptr)
        throw Refusal("the connection string of the database is none of libpq's", "");
    PQconninfoFree(parsed);
    const std::array<const char*, 5> names = {"dbname", "application_name", "client_encoding",
                                              "connect_timeout", nullptr};
    const std::array<const char*, 5> values = {conninfo.c_str(), application_name.c_str(), "UTF8",
                                               "5", nullptr};
    state_->connection = PQconnectdbParams(names.data(), values.data(), 1);
    if (PQstatus(state_->connection) != CONNECTION_OK)
        throw Refusal(one_line(PQerrorMessage(state_->connection)), "");
    script("set client_min_messages = warning; set timezone = 'UTC'; set datestyle = 'ISO, YMD'");
}

Console::~Console() = default;

Console::Table Console::query(const std::string& sql, const std::vector<Value>& parameters)
{
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const Value& parameter : parameters)
        values.push_back(parameter ? parameter->c_str() : nullptr);
    const Result result = state_->checked(PQexecParams(state_->connection, sql.c_str(),
                                                       static_cast<int>(values.size()), nullptr,
                                                       values.data(), nullptr, nullptr, 0));
    Table table(static_cast<std::size_t>(PQntuples(result.get())));
    for (int row = 0; row < PQntuples(result.get()); ++row)
        for (int column = 0; column < PQnfields(result.get()); ++column)
            table[static_cast<std::size_t>(row)].push_back(
                PQgetisnull(result.get(), row, column) != 0
                    ? Value()
                    : Value(PQgetvalue(result.get(), row, column)));
    return table;
}

Value Console::value(const std::string& sql, const std::vector<Value>& parameters)
{
    const Table table = query(sql, parameters);
    return table.empty() || table.front().empty() ? Value() : table.front().front();
}

void Console::script(const std::string& sql)
{
    state_->checked(PQexec(state_->connection, sql.c_str()));
}

int Console::server_version() const
{
    return PQserverVersion(state_->connection);
}

} // namespace db
