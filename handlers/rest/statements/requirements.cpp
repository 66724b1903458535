#include "handlers/rest/statements/requirements.hpp"

#include <algorithm>
#include <cctype>

namespace rest::statements {

using ask::Draft;
using namespace describe;
using identity::Principal;

std::string any_of(StatementBuilder& builder, const Right& right,
                   const StatementBuilder::AliasOf& alias_of)
{
    std::string sql;
    for (const Grant& grant : right)
        sql += (sql.empty() ? "" : " or ") + ("(" + builder.expand(grant.sql, alias_of) + ")");
    return sql.empty() ? "false" : "(" + sql + ")";
}

bool needs(const Move& move, const Guard& of_all)
{
    return std::find(of_all.except.begin(), of_all.except.end(), move.name) == of_all.except.end();
}

bool binds(const Guard& guard, const Principal& principal)
{
    return guard.kind != Guard::Kind::right || !principal.superuser;
}

std::string guarded(StatementBuilder& builder, const Guard& guard, std::string_view alias)
{
    return "coalesce((" + builder.expand(guard.holds, alias) + "), false)";
}

std::string open_to(StatementBuilder& builder, const Principal& principal, const Resource& resource,
                    const Move& move, std::string_view alias)
{
    const Machine& machine = *resource.writing.machine;
    std::string from;
    for (const int state : move.from)
        from += (from.empty() ? "" : ",") + std::to_string(state);
    std::string sql = std::string(alias) + "." + machine.field + " in (" + from + ")";
    if (!principal.superuser)
        sql += " and " + any_of(builder, *resource.writing.update,
                                [alias](std::string_view) { return alias; });
    for (const Guard& guard : machine.open) {
        if (needs(move, guard))
            sql += " and " + guarded(builder, guard, alias);
    }
    for (const Guard& guard : move.guards) {
        if (binds(guard, principal))
            sql += " and " + guarded(builder, guard, alias);
    }
    return sql;
}

bool reads(const Rule& rule, const std::string& column)
{
    const std::string wanted = "t." + column;
    const auto in_word = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const std::string& sql = rule.holds;
    for (std::size_t at = sql.find(wanted); at != std::string::npos;
         at = sql.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        const bool begins = at == 0 || !in_word(sql[at - 1]);
        if (begins && (end == sql.size() || !in_word(sql[end])))
            return true;
    }
    return false;
}

bool asks_for(const Rule& rule, const Field& list)
{
    return rule.holds.find(":given(" + list.name + ")") != std::string::npos;
}

bool touches(const Draft& draft, const Rule& rule)
{
    return draft.mode != ask::Mode::merge || rule.kind != Rule::Kind::invalid ||
           draft.sent.contains(rule.field) || rule.holds.find(whole_row) != std::string::npos ||
           std::any_of(draft.lists.begin(), draft.lists.end(),
                       [&](const auto& list) { return asks_for(rule, *list.field); }) ||
           std::any_of(draft.columns.begin(), draft.columns.end(),
                       [&](const auto& column) { return reads(rule, column.key()); });
}

} // namespace rest::statements
