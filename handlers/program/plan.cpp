#include "handlers/program/plan.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/encoding.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace handlers {

namespace {

constexpr const char* project = "chaotica";

std::string contents_of(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad() || text.empty())
        throw std::runtime_error(path.string() + " cannot be read, or is empty");
    return text;
}

/// It identifies, and protects nothing: Sqitch's choice.
std::string sha1(std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha1(), nullptr) != 1)
        throw std::runtime_error("OpenSSL has no SHA-1");
    return text::hex(std::string_view(reinterpret_cast<const char*>(digest.data()), size));
}

/// As Sqitch computes it (App::Sqitch::Plan::Change), so that both know the same ids.
std::string id_of(const Migration& migration, const std::string& parent)
{
    std::string info = std::string("project ") + project + "\nchange " + migration.name;
    if (!parent.empty())
        info += "\nparent " + parent;
    info += "\nplanner " + migration.planner_name + " <" + migration.planner_email + ">\ndate " +
            migration.planned_at;
    for (const std::string& name : migration.requires_names)
        info += (name == migration.requires_names.front() ? "\nrequires\n  + " : "\n  + ") + name;
    if (!migration.note.empty())
        info += "\n\n" + migration.note;
    return sha1("change " + std::to_string(info.size()) + std::string(1, '\0') + info);
}

/// A script without the lines that begin and end its transaction, since it becomes a part of one.
std::string body_of(const std::filesystem::path& path, const std::string& script,
                    std::string_view end)
{
    std::istringstream lines(script);
    std::string body;
    int begun = 0;
    int ended = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::string word = text::lower(text::trimmed(line, text::all_blanks));
        begun += word == "begin;" ? 1 : 0;
        ended += word == end ? 1 : 0;
        if (word.starts_with("\\"))
            throw std::runtime_error(path.string() + " has a command of psql: " + line);
        // Its place stays, so that the server counts the lines as they are in the file.
        body += (word == "begin;" || word == end ? "" : line) + "\n";
    }
    if (begun != 1 || ended != 1)
        throw std::runtime_error(path.string() + " is to have one line begin; and one line " +
                                 std::string(end));
    return body;
}

Migration read_line(const std::string& line)
{
    static const std::regex form(
        R"(([a-z][a-z0-9_]*)(?: \[([a-z0-9_ ]+)\])? (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([^<>]+) <([^<>]+)>(?: # (.*))?)");
    std::smatch found;
    if (!std::regex_match(line, found, form))
        throw std::runtime_error("this is no migration: " + line);
    Migration migration{.name = found[1],
                        .requires_names = {},
                        .planned_at = found[3],
                        .planner_name = found[4],
                        .planner_email = found[5],
                        .note = found[6],
                        .id = {},
                        .script_hash = {},
                        .deploy = {},
                        .verify = {}};
    const std::string names = found[2];
    text::split(names, ' ',
                [&](std::string_view name) { migration.requires_names.emplace_back(name); });
    return migration;
}

void read_files(Migration& migration, const std::filesystem::path& folder)
{
    const auto deploy = folder / "deploy" / (migration.name + ".sql");
    const std::string script = contents_of(deploy);
    migration.script_hash = sha1(script);
    migration.deploy = body_of(deploy, script, "commit;");
    const auto verify = folder / "verify" / (migration.name + ".sql");
    if (std::filesystem::exists(verify))
        migration.verify = body_of(verify, contents_of(verify), "rollback;");
}

void demand_requirements(const Migration& migration, const std::vector<Migration>& before)
{
    for (const std::string& name : migration.requires_names)
        if (std::none_of(before.begin(), before.end(),
                         [&](const Migration& other) { return other.name == name; }))
            throw std::runtime_error("the migration " + migration.name + " requires " + name +
                                     ", which is not before it");
}

} // namespace

std::vector<Migration> migration_plan(const std::filesystem::path& folder)
{
    const auto path = folder / "sqitch.plan";
    std::istringstream lines(contents_of(path));
    std::vector<Migration> plan;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (text::is_blank(line) || line.starts_with("#") || line.starts_with("%"))
            continue;
        try {
            Migration migration = read_line(line);
            demand_requirements(migration, plan);
            read_files(migration, folder);
            migration.id = id_of(migration, plan.empty() ? "" : plan.back().id);
            plan.push_back(std::move(migration));
        } catch (const std::runtime_error& error) {
            throw std::runtime_error(path.string() + ", line " + std::to_string(number) + ": " +
                                     error.what());
        }
    }
    return plan;
}

} // namespace handlers
