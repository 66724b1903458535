// The plan of migrations (sql/sqitch.plan, in Sqitch's format) and the files it names.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace handlers {

/// A migration as the plan has it.
struct Migration {
    std::string name;
    std::vector<std::string> requires_names;
    std::string planned_at; ///< 2026-11-21T09:00:00Z
    std::string planner_name, planner_email;
    std::string note;
    std::string id;          ///< Sqitch's: of all the above, and of the one before.
    std::string script_hash; ///< Sqitch's: of the bytes of the deploy file.
    std::string deploy;      ///< SQL without its BEGIN and COMMIT.
    std::string verify;      ///< The same; empty when there is no such file.
};

/// Of the folder that holds sqitch.plan, deploy/ and verify/. Throws std::runtime_error that names
/// the file and the line that cannot be understood.
std::vector<Migration> migration_plan(const std::filesystem::path& folder);

} // namespace handlers
