// What the caller may know: which rows, and what of them. Nothing else decides that, but for lists
// that find the caller's rows by a source of their description (query.cpp).
#include "handlers/rest/statements/fragment.hpp"

#include <algorithm>

namespace rest::statements {

using namespace describe;

namespace {

bool shows(const Field& relation, const Field& field)
{
    const std::vector<std::string>& shown = shown_of(relation);
    return std::find(shown.begin(), shown.end(), field.name) != shown.end();
}

/// What the caller may know of whatever row a join over the relation finds. One that may be named
/// although it is not seen is known by its id.
bool is_known(const Field& relation, const Field& field)
{
    const One* const one = relation.as<One>();
    return one == nullptr || shows(relation, field) ||
           (one->guarded && (one->nameable.empty() || field.name == "id"));
}

} // namespace

std::string StatementBuilder::shown(const Field& field, std::string_view alias)
{
    const std::string sql = expand(field.sql, alias);
    return field.shown_if.empty()
               ? sql
               : "(case when " + expand(field.shown_if, alias) + " then " + sql + " end)";
}

std::string StatementBuilder::nameable(const Field& relation, const Resource& target,
                                       const std::string& alias)
{
    Scope scope{.resource = &target, .alias = alias};
    const std::string there = not_hidden(scope, {}, false) + " and ";
    const One* const one = relation.as<One>();
    const std::string seen = visible(target, alias);
    return there + (one == nullptr || one->nameable.empty()
                        ? seen
                        : "(" + seen + " or " + expand(one->nameable, alias) + ")");
}

std::string StatementBuilder::sight(const Field* step, const Field& field, const std::string& alias)
{
    if (step == nullptr || principal_->superuser || is_known(*step, field))
        return "";
    return visible(catalogue_->at(target_of(*step)), alias);
}

std::string StatementBuilder::visible(const Resource& resource, std::string_view alias)
{
    const Visibility& visible = resource.visible;
    std::string sql = visible.always.empty() ? "true" : "(" + expand(visible.always, alias) + ")";
    if (!principal_->superuser)
        sql += " and (" + expand(visible.rule, alias) + ")";
    return sql;
}

std::string StatementBuilder::not_hidden(Scope& scope, const std::set<std::string>& asked,
                                         bool list)
{
    const Hidden& hidden = scope.resource->hidden;
    std::string values;
    for (const std::string& value : hidden.always) {
        if (!principal_->superuser || !asked.contains(value))
            values += (values.empty() ? "" : ",") + value;
    }
    for (const std::string& value : hidden.unless_asked) {
        if (list && !asked.contains(value))
            values += (values.empty() ? "" : ",") + value;
    }
    std::string sql = values.empty() ? "true"
                                     : value_of(scope, {}, *scope.resource->field(hidden.field)) +
                                           " not in (" + values + ")";
    if (scope.resource->only.empty())
        return sql;
    scope.uses_table = true;
    const std::string only = "(" + expand(scope.resource->only, scope.alias) + ")";
    return values.empty() ? only : only + " and " + sql;
}

} // namespace rest::statements
