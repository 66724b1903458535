#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <thread>
#include <unistd.h>
#include <utility>

namespace test {

namespace {

constexpr int patience = 100;
constexpr std::chrono::milliseconds pause(100);

/// A copy, dropped when this goes.
class Copy {
public:
    Copy();
    ~Copy();
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    const std::string& conninfo() const { return conninfo_; }
    db::Session& session() { return *session_; }

private:
    std::string name_;
    std::string conninfo_;
    std::unique_ptr<db::Session> maintenance_;
    std::unique_ptr<db::Session> session_;
};

std::string given_conninfo()
{
    const char* const conninfo = std::getenv("CHAOTICA_TEST_DATABASE");
    if (conninfo == nullptr)
        throw std::runtime_error("CHAOTICA_TEST_DATABASE names no database: use ./dev test");
    return conninfo;
}

Copy::Copy() : name_("chaotica_test_" + std::to_string(getpid()))
{
    const std::string given = given_conninfo();
    db::Session original({.conninfo = given});
    const std::string source(original.run({"select current_database()"}).text(0, 0));
    original.disconnect();
    conninfo_ = given + " dbname=" + name_;
    maintenance_ = std::make_unique<db::Session>(
        db::Options{.conninfo = given + " dbname=postgres", .statement_timeout_ms = 60000});
    const db::Statement create{"create database " + name_ + " template " + source};
    for (int tries = 0;; ++tries) {
        try {
            maintenance_->run(create);
            break;
        } catch (const db::Error& error) {
            if (error.sqlstate != "55006" || tries >= patience) // somebody is connected to it
                throw;
            std::this_thread::sleep_for(pause);
        }
    }
    session_ = std::make_unique<db::Session>(db::Options{.conninfo = conninfo_});
}

Copy::~Copy()
{
    session_.reset();
    for (int tries = 0;; ++tries) {
        try {
            maintenance_->run({"drop database " + name_ + " with (force)"});
            return;
        } catch (const db::Error& error) {
            const bool closing = error.sqlstate == "42501"; // another role's, and not yet gone
            if (!closing || tries >= patience) {
                std::cerr << name_ << " was not dropped: " << error.what() << "\n";
                return;
            }
            std::this_thread::sleep_for(pause);
        }
    }
}

std::unique_ptr<Copy>& held()
{
    static std::unique_ptr<Copy> copy;
    return copy;
}

Copy& copy()
{
    if (!held())
        held() = std::make_unique<Copy>();
    return *held();
}

std::vector<std::function<void()>>& closers()
{
    static std::vector<std::function<void()>> all;
    return all;
}

struct Cleanup {
    Cleanup() = default;
    ~Cleanup()
    {
        for (const auto& close : closers())
            close();
        held().reset();
    }
    Cleanup(const Cleanup&) = delete;
    Cleanup& operator=(const Cleanup&) = delete;
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Cleanup);

const std::string& owner_conninfo()
{
    return copy().conninfo();
}

std::string app_conninfo()
{
    return copy().conninfo() + " user=chaotica_app";
}

void before_drop(std::function<void()> close)
{
    closers().push_back(std::move(close));
}

db::Rows sql(std::string text, std::vector<db::Value> parameters)
{
    return copy().session().run({std::move(text), std::move(parameters)});
}

std::vector<std::string> column(std::string text, std::vector<db::Value> parameters)
{
    const db::Rows rows = sql(std::move(text), std::move(parameters));
    std::vector<std::string> cells;
    for (int row = 0; row < rows.size(); ++row)
        cells.push_back(rows.value(row, 0).value_or("null"));
    return cells;
}

std::string scalar(std::string text, std::vector<db::Value> parameters)
{
    const std::vector<std::string> cells = column(std::move(text), std::move(parameters));
    if (cells.size() != 1)
        throw std::logic_error("one row was expected");
    return cells.front();
}

std::int64_t number(std::string text, std::vector<db::Value> parameters)
{
    return std::stoll(scalar(std::move(text), std::move(parameters)));
}

Change::Change(std::string statement, std::string undo) : undo_(std::move(undo))
{
    sql(std::move(statement));
}

Change::Change(std::initializer_list<std::string> statements, std::string undo)
    : undo_(std::move(undo))
{
    for (const std::string& statement : statements)
        sql(statement);
}

Change::~Change()
{
    try {
        sql(undo_);
    } catch (const db::Error& error) {
        BOOST_ERROR("a change was not undone: " << error.what());
    }
}

} // namespace test
