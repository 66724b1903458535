// Sqitch is not wrapped but replaced, for two things that it cannot do: script, verification and
// entry are one transaction here, so that nothing which happens in between leaves a schema that
// the registry does not know of; and no Perl has to be on a host. Its plan and its registry stay,
// so that its other commands work as before.
#include "handlers/program/migrate.hpp"

#include "db/console.hpp"
#include "fcgi/config.hpp"
#include "handlers/program/plan.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace handlers {

namespace {

struct Wish {
    std::filesystem::path folder = default_migrations;
    bool check = false;
};

Wish wish_of(Arguments arguments)
{
    Wish wish;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word == "--check")
            wish.check = true;
        else if (word == "--from" && i + 1 < arguments.size())
            wish.folder = arguments[++i];
        else if (word == "--from")
            throw UsageError("--from needs a value: a folder with sqitch.plan");
        else
            throw UsageError("migrate takes --check and --from FOLDER, not " + std::string(word));
    }
    return wish;
}

/// The migrations that the database has, id by name.
std::map<std::string, std::string> deployed(db::Console& database)
{
    std::map<std::string, std::string> ids;
    if (!database.value("select to_regclass('sqitch.changes')"))
        return ids;
    for (const auto& row :
         database.query("select change, change_id from sqitch.changes where project = 'chaotica'"))
        ids.emplace(row[0].value_or(""), row[1].value_or(""));
    return ids;
}

/// Those of the plan that the database lacks. Throws when it is of another line of versions, so
/// that what is missing may not go with what is there.
std::vector<Migration> missing(const std::vector<Migration>& plan,
                               std::map<std::string, std::string> there)
{
    std::vector<Migration> lacking;
    for (const Migration& migration : plan) {
        const auto found = there.find(migration.name);
        if (found == there.end()) {
            lacking.push_back(migration);
            continue;
        }
        if (found->second != migration.id)
            throw std::runtime_error("the database has another migration " + migration.name +
                                     " than the plan: it was made by another line of versions");
        if (!lacking.empty())
            throw std::runtime_error("the database has the migration " + migration.name +
                                     " but lacks " + lacking.front().name + ", which is before it");
        there.erase(found);
    }
    if (lacking.empty() || there.empty())
        return lacking; // it may be newer
    std::string unknown;
    for (const auto& [name, id] : there)
        unknown += (unknown.empty() ? "" : ", ") + name;
    throw std::runtime_error("the database lacks " + lacking.front().name +
                             " and has what the plan does not know: " + unknown);
}

void enter(db::Console& database, const Migration& migration)
{
    const std::vector<db::Value> row = {
        migration.id,         migration.script_hash,  migration.name,         migration.note,
        migration.planned_at, migration.planner_name, migration.planner_email};
    database.query(
        "insert into sqitch.changes (change_id, script_hash, change, project, note, "
        "committer_name, committer_email, planned_at, planner_name, planner_email) values "
        "($1, $2, $3, 'chaotica', $4, 'chaotica', 'chaotica@localhost', $5::timestamptz, $6, $7)",
        row);
    const std::string requires_literal = db::array_literal(migration.requires_names);
    database.query("insert into sqitch.dependencies (change_id, type, dependency, dependency_id) "
                   "select $1, 'require', needed, c.change_id from unnest($2::text[]) needed "
                   "join sqitch.changes c on c.project = 'chaotica' and c.change = needed",
                   {migration.id, requires_literal});
    database.query(
        "insert into sqitch.events (event, change_id, change, project, note, requires, "
        "committer_name, committer_email, planned_at, planner_name, planner_email) values "
        "('deploy', $1, $2, 'chaotica', $3, $4::text[], 'chaotica', 'chaotica@localhost', "
        "$5::timestamptz, $6, $7)",
        {migration.id, migration.name, migration.note, requires_literal, migration.planned_at,
         migration.planner_name, migration.planner_email});
}

/// A reader that holds a lock for long makes a migration fail rather than stop everybody behind it.
constexpr const char* begin = "begin; set local lock_timeout = '10s'";
constexpr const char* settings =
    "set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0";
/// Sqitch's own number, so that neither works while the other does.
constexpr const char* lock = "select pg_advisory_lock(75474063)";

void deploy(db::Console& database, const Migration& migration, const std::string& registry)
{
    std::string stage = "deploy";
    try {
        database.script(begin);
        if (!registry.empty())
            database.script(registry);
        database.script(migration.deploy);
        stage = "verify";
        database.script(migration.verify);
        stage = "registry";
        enter(database, migration);
        database.script("commit");
    } catch (const db::Refusal& refusal) {
        throw std::runtime_error("the migration " + migration.name + " failed (" + stage +
                                 "), and nothing of it is there: " + refusal.what() +
                                 (refusal.sqlstate == "55P03" || refusal.sqlstate == "40P01"
                                      ? "; somebody holds a lock: try again"
                                      : ""));
    }
}

std::string registry_script(db::Console& database, const std::filesystem::path& folder)
{
    if (database.value("select to_regclass('sqitch.changes')"))
        return {};
    std::ifstream file(folder / "registry.sql");
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty())
        throw std::runtime_error((folder / "registry.sql").string() + " cannot be read");
    return text;
}

int check(db::Console& database, const std::vector<Migration>& plan)
{
    const auto there = deployed(database);
    const auto lacking = missing(plan, there);
    for (const Migration& migration : lacking)
        std::cout << "missing " << migration.name << "\n";
    if (lacking.empty())
        std::cout << (there.size() > plan.size() ? "the database is newer: it has all of these "
                                                   "migrations, and more\n"
                                                 : "nothing is missing\n");
    return lacking.empty() ? 0 : 1;
}

int migrate(db::Console& database, const std::vector<Migration>& plan,
            const std::filesystem::path& folder)
{
    database.script(settings);
    database.query(lock);
    const auto lacking = missing(plan, deployed(database));
    std::string registry = registry_script(database, folder);
    for (const Migration& migration : lacking) {
        deploy(database, migration, registry);
        registry.clear();
        std::cout << "deployed " << migration.name << std::endl;
    }
    if (lacking.empty())
        std::cout << "nothing is missing\n";
    return 0;
}

} // namespace

int migrate_command(Arguments arguments)
{
    const Wish wish = wish_of(arguments);
    try {
        const auto config = fcgi::Config::from_environment();
        config.require({"CHAOTICA_DATABASE"});
        const std::vector<Migration> plan = migration_plan(wish.folder);
        db::Console database(config.text("CHAOTICA_DATABASE"), "chaotica-migrate");
        return wish.check ? check(database, plan) : migrate(database, plan, wish.folder);
    } catch (const std::exception& error) {
        if (!wish.check)
            throw;
        std::cerr << "chaotica: " << error.what() << "\n";
        return 2;
    }
}

} // namespace handlers
