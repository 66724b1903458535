#include "handlers/program/audit.hpp"

#include "handlers/rest/describe/machine.hpp"
#include "handlers/ticket/access.hpp"

#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string_view>

namespace handlers {

namespace {

using rest::describe::Field;
using rest::describe::Grant;
using rest::describe::Resource;
using rest::describe::Right;

/// Permission -> "global:admin", "unit:manager" …
using Holders = std::map<std::string, std::vector<std::string>>;

Holders holders_of(db::Session& session)
{
    const db::Rows rows =
        session.run({"select 'global:' || r.slug, p from (select slug, permissions, id from "
                     "global_role) r cross join lateral unnest(r.permissions) p union all select "
                     "'unit:' || r.slug, p from (select slug, permissions, id from unit_role) r "
                     "cross join lateral unnest(r.permissions) p order by 1, 2",
                     {}});
    Holders holders;
    for (int row = 0; row < rows.size(); ++row)
        holders[std::string(rows.text(row, 1))].emplace_back(rows.text(row, 0));
    return holders;
}

/// Permissions that a fragment asks for: `:units(name)` and `:global(name)`.
std::vector<std::string> permissions_in(std::string_view sql, std::string_view placeholder)
{
    std::vector<std::string> names;
    for (std::size_t at = sql.find(placeholder); at != std::string_view::npos;
         at = sql.find(placeholder, at + 1)) {
        const std::size_t begin = at + placeholder.size();
        names.emplace_back(sql.substr(begin, sql.find(')', begin) - begin));
    }
    return names;
}

class Matrix {
public:
    explicit Matrix(Holders holders) : holders_(std::move(holders)) {}

    void add(const std::string& resource, const std::string& verb, const Right& right);
    void add_fragment(const std::string& resource, const std::string& verb, const std::string& sql);
    /// A line as it is, of what no description tells.
    void add_text(std::string label, const std::string& who);
    const std::string& text() const { return text_; }

private:
    void hold(const std::string& permission, bool units, std::set<std::string>& who) const
    {
        const auto found = holders_.find(permission);
        if (found == holders_.end())
            return;
        for (const std::string& role : found->second) {
            if (units || role.starts_with("global:"))
                who.insert(role);
        }
    }
    void line(const std::string& resource, const std::string& verb,
              const std::set<std::string>& who);

    Holders holders_;
    std::string text_;
};

void Matrix::add_text(std::string label, const std::string& who)
{
    label.resize(std::max<std::size_t>(label.size() + 2, 44), ' ');
    text_ += label + who + "\n";
}

void Matrix::line(const std::string& resource, const std::string& verb,
                  const std::set<std::string>& who)
{
    std::string names = "superuser";
    for (const std::string& one : who)
        names += ", " + one;
    add_text(resource + " " + verb, names);
}

void Matrix::add(const std::string& resource, const std::string& verb, const Right& right)
{
    std::set<std::string> who;
    for (const Grant& grant : right) {
        if (!grant.permission)
            who.insert("(" + grant.who + ")");
        else
            hold(grant.who, grant.sql.find(":units(") != std::string::npos, who);
    }
    line(resource, verb, who);
}

void Matrix::add_fragment(const std::string& resource, const std::string& verb,
                          const std::string& sql)
{
    std::set<std::string> who;
    for (const std::string& name : permissions_in(sql, ":units("))
        hold(name, true, who);
    for (const std::string& name : permissions_in(sql, ":global("))
        hold(name, false, who);
    if (sql.find(":actor") != std::string::npos)
        who.insert("(by what it is to them)");
    if (sql == "true")
        who.insert("everybody");
    line(resource, verb, who);
}

void add_fields(Matrix& matrix, const Resource& resource, const std::vector<Field>& fields,
                const std::string& prefix)
{
    for (const Field& field : fields) {
        add_fields(matrix, resource, rest::describe::members_of(field), prefix + field.name + ".");
        if (!field.shown_if.empty())
            matrix.add_fragment(resource.name, "see " + prefix + field.name, field.shown_if);
        if (!field.right.empty())
            matrix.add(resource.name, "write " + prefix + field.name, field.right);
    }
}

void add_moves(Matrix& matrix, const Resource& resource)
{
    if (resource.writing.machine == nullptr)
        return;
    for (const rest::describe::Move& move : resource.writing.machine->moves) {
        for (const rest::describe::Guard& guard : move.guards) {
            if (guard.kind == rest::describe::Guard::Kind::right)
                matrix.add_fragment(resource.name, move.name + " (" + guard.field + ")",
                                    guard.holds);
        }
    }
}

} // namespace

std::string audit_text(const rest::describe::Catalogue& catalogue, db::Session& session)
{
    Matrix matrix(holders_of(session));
    for (const Resource& resource : catalogue.all()) {
        const rest::describe::Visibility& visible = resource.visible;
        const bool own =
            visible.rule == "true" && visible.always.find(":actor") != std::string::npos;
        if (resource.parent && !resource.parent->right.empty())
            matrix.add(resource.name, "see", resource.parent->right);
        else
            matrix.add_fragment(resource.name, "see", own ? visible.always : visible.rule);
        for (const auto& [verb, right] : {std::pair<const char*, const std::optional<Right>&>{
                                              "create", resource.writing.create},
                                          {"update", resource.writing.update},
                                          {"remove", resource.writing.remove}}) {
            if (right)
                matrix.add(resource.name, verb, *right);
        }
        add_fields(matrix, resource, resource.fields, "");
        add_fields(matrix, resource, resource.writing.inputs, "");
        add_moves(matrix, resource);
    }
    for (const ticket::Rule& rule : ticket::rules())
        matrix.add_text(rule.verb, rule.who);
    return matrix.text();
}

std::string diagram_text(const rest::describe::Machine& machine)
{
    std::string text = "stateDiagram-v2\n";
    for (const rest::describe::Choice& state : machine.states)
        text += "    " + state.name + " : " + state.label + "\n";
    text += "    [*] --> " + machine.states.front().name + "\n";
    for (const rest::describe::Move& move : machine.moves) {
        for (const int from : move.from)
            text += "    " + machine.states[static_cast<std::size_t>(from)].name + " --> " +
                    machine.states[static_cast<std::size_t>(move.to)].name + " : " + move.name +
                    "\n";
    }
    return text;
}

int audit_command(const fcgi::Config& config)
{
    const rest::describe::Catalogue all(catalogue());
    db::Session session({.conninfo = config.text("CHAOTICA_DATABASE")});
    std::cout << audit_text(all, session);
    return 0;
}

int diagram_command(Arguments arguments)
{
    const rest::describe::Catalogue all(catalogue());
    const rest::describe::Resource* const resource =
        arguments.size() == 1 ? all.find(arguments[0]) : nullptr;
    if (resource == nullptr || resource->writing.machine == nullptr)
        throw UsageError("diagram takes one of jobs, phases");
    std::cout << diagram_text(*resource->writing.machine);
    return 0;
}

} // namespace handlers
