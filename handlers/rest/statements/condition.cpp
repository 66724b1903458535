// A filter as SQL: one lookup on one field, however many relations away. The text depends on the
// lookup and the kind of its values, never on how many there are.
#include "handlers/rest/statements/fragment.hpp"
#include "handlers/rest/statements/sort.hpp"

#include <optional>

namespace rest::statements {

using ask::Condition;
using namespace describe;

namespace {

/// `%`, `_` and the escape itself stand for themselves in LIKE.
std::string escaped_pattern(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

/// What LIKE compares with: the text, and what may stand around it.
struct Pattern {
    const char* before;
    const char* after;
    bool any_case;
};
std::optional<Pattern> pattern_of(Lookup lookup)
{
    switch (lookup) {
    case Lookup::iexact:
        return Pattern{"", "", true};
    case Lookup::contains:
        return Pattern{"%", "%", false};
    case Lookup::icontains:
        return Pattern{"%", "%", true};
    case Lookup::startswith:
        return Pattern{"", "%", false};
    case Lookup::istartswith:
        return Pattern{"", "%", true};
    case Lookup::endswith:
        return Pattern{"%", "", false};
    case Lookup::iendswith:
        return Pattern{"%", "", true};
    default:
        return std::nullopt;
    }
}

const char* comparison_operator(Lookup lookup)
{
    switch (lookup) {
    case Lookup::gt:
        return " > ";
    case Lookup::gte:
        return " >= ";
    case Lookup::lt:
        return " < ";
    case Lookup::lte:
        return " <= ";
    default:
        return " = ";
    }
}

/// A time against a day, of which every moment counts; nothing where the value is none, or its
/// beginning is what is compared with anyway.
std::optional<std::string> comparison_by_day(StatementBuilder& builder, const std::string& sql,
                                             const Condition& condition)
{
    if (condition.until[0].empty())
        return std::nullopt;
    const auto bound = [&](const std::string& moment) {
        return builder.bind(moment, cast_of(*condition.path.field));
    };
    switch (condition.lookup) {
    case Lookup::date:
    case Lookup::exact: {
        const std::string from = sql + " >= " + bound(condition.values[0]);
        return from + " and " + sql + " < " + bound(condition.until[0]);
    }
    case Lookup::gt:
        return sql + " >= " + bound(condition.until[0]);
    case Lookup::lte:
        return sql + " < " + bound(condition.until[0]);
    default:
        return std::nullopt;
    }
}

} // namespace

/// The keys of the rows of which something that is shown is one of the names, where it is of no
/// other row.
std::string StatementBuilder::keys_named(const Field& relation,
                                         const std::vector<std::string>& names)
{
    const Resource& target = catalogue_->at(target_of(relation));
    const std::string wanted = bind(db::array_literal(names), "text[]");
    std::vector<std::string> matches;
    for (const Field* const field : ask::naming(*catalogue_, relation)) {
        Scope scope{.resource = &target, .alias = new_alias()};
        const std::string which = is_guarded(relation) ? nameable(relation, target, scope.alias)
                                                       : not_hidden(scope, {}, false);
        matches.push_back("select w.name, " + expand(target.key, scope.alias) + " from unnest(" +
                          wanted + ") w(name) join " + target.table + " " + scope.alias + " on " +
                          expand(field->sql, scope.alias) + " = w.name where " + which);
    }
    return "array(select min(n.key) from (" + joined(matches, " union ") +
           ") n(name, key) group by n.name having count(*) = 1)";
}

/// Any of several values, some of which may be whole days.
std::string StatementBuilder::any_of(const std::string& sql, const Condition& condition)
{
    const Field& field = *condition.path.field;
    std::vector<std::string> days;
    std::vector<std::string> ends; // of the days
    std::vector<std::string> others;
    for (std::size_t i = 0; i < condition.values.size(); ++i) {
        const bool is_day = !condition.until[i].empty();
        (is_day ? days : others).push_back(condition.values[i]);
        if (is_day)
            ends.push_back(condition.until[i]);
    }
    std::vector<std::string> parts;
    const std::string array = std::string(cast_of(field)) + "[]";
    if (!others.empty() || !condition.names.empty()) {
        std::string ids = bind(db::array_literal(others), array);
        if (!condition.names.empty())
            ids += " || " + keys_named(field, condition.names);
        parts.push_back(sql + " = any(" + ids + ")");
    }
    if (!days.empty()) {
        const std::string firsts = bind(db::array_literal(days), array);
        parts.push_back("exists (select 1 from unnest(" + firsts + ", " +
                        bind(db::array_literal(ends), array) + ") d(first, until) where " + sql +
                        " >= d.first and " + sql + " < d.until)");
    }
    return joined(parts, " or ");
}

std::string StatementBuilder::comparison(const std::string& sql, const Condition& condition)
{
    const Field& field = *condition.path.field;
    const std::string_view cast = cast_of(field);
    const auto bound = [&](std::size_t i) { return bind(condition.values[i], cast); };
    if (condition.lookup == Lookup::in || !condition.names.empty())
        return any_of(sql, condition);
    if (const auto pattern = pattern_of(condition.lookup))
        return "(" + sql + (pattern->any_case ? ") collate \"und-x-icu\" ilike " : ") like ") +
               bind(pattern->before + escaped_pattern(condition.values[0]) + pattern->after,
                    "text");
    if (auto by_day = comparison_by_day(*this, sql, condition))
        return *by_day;
    switch (condition.lookup) {
    case Lookup::isnull:
        return sql + (condition.values[0] == "true" ? " is null" : " is not null");
    case Lookup::range: {
        const std::string from = sql + " >= " + bound(0);
        return from + " and " + sql +
               (condition.until[1].empty() ? " <= " + bound(1)
                                           : " < " + bind(condition.until[1], cast));
    }
    case Lookup::year:
        return "extract(year from " + sql + ") = " + bind(condition.values[0], "integer");
    case Lookup::month:
        return "extract(month from " + sql + ") = " + bind(condition.values[0], "integer");
    default:
        return sql + comparison_operator(condition.lookup) + bound(0);
    }
}

/// What has to hold of the row that the steps lead to; ends in "and" unless nothing has to.
std::string StatementBuilder::seen(const std::vector<const Field*>& steps, const Field& field,
                                   const std::string& alias)
{
    const std::string rule = sight(steps.empty() ? nullptr : steps.back(), field, alias);
    return rule.empty() ? "" : rule + " and ";
}

std::string StatementBuilder::list_condition(Scope& scope, const Condition& condition)
{
    const Field& field = *condition.path.field;
    const std::string alias = join(scope, condition.path.steps);
    scope.uses_table = true;
    const std::string seen = this->seen(condition.path.steps, field, alias);
    const List* const list = field.as<List>();
    if (list == nullptr)
        return "(" + seen + expand(field.sql, alias) + " && " +
               bind(db::array_literal(condition.values), "text[]") + ")";
    return seen + "exists (select 1 from " + list->from + " where " + list->owner + " = " + alias +
           ".id and " + list->element + " = any(" +
           bind(db::array_literal(condition.values), "text[]") + "))";
}

/// From the relation at `step` on, the condition holds for at least one of the rows.
std::string StatementBuilder::through_many(Scope& scope, const Condition& condition,
                                           std::size_t step)
{
    const std::vector<const Field*>& steps = condition.path.steps;
    const bool terminal = step == steps.size();
    const Many& relation = *(terminal ? condition.path.field : steps[step])->as<Many>();
    const std::vector<const Field*> above(steps.begin(), steps.begin() + static_cast<long>(step));
    const std::string outer = join(scope, above);
    scope.uses_table = true;
    Scope inner{.resource = &catalogue_->at(relation.resource), .alias = new_alias()};
    std::string holds = "true";
    if (!terminal) {
        Condition rest = condition;
        rest.path.steps.assign(steps.begin() + static_cast<long>(step) + 1, steps.end());
        holds = this->condition(inner, rest);
    } else if (condition.lookup != Lookup::isnull) {
        Condition member = condition;
        if (member.lookup == Lookup::contains) // a list of rows contains the one of that id
            member.lookup = Lookup::exact;
        holds = comparison(expand(inner.resource->key, inner.alias), member);
    }
    const std::string hidden =
        not_hidden(inner, {}, false) + " and " + visible(*inner.resource, inner.alias);
    const Field& through = terminal ? *condition.path.field : *steps[step];
    const bool negated =
        terminal && condition.lookup == Lookup::isnull && condition.values[0] == "true";
    return "(" + seen(above, through, outer) + (negated ? "not " : "") + "exists (select 1 from " +
           inner.resource->table + " " + inner.alias + " " + expand(relation.link, inner.alias) +
           inner.joins + " where " + expand(relation.owner, inner.alias) + " = " + outer +
           ".id and " +
           (relation.where.empty() ? "" : expand(relation.where, inner.alias) + " and ") + hidden +
           " and " + holds + "))";
}

std::string StatementBuilder::condition(Scope& scope, const Condition& condition)
{
    const std::vector<const Field*>& steps = condition.path.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i]->is<Many>())
            return through_many(scope, condition, i);
    }
    if (condition.path.field->is<Many>())
        return through_many(scope, condition, steps.size());
    if (condition.path.field->is<List>() || condition.path.field->is<ArrayColumn>())
        return list_condition(scope, condition);
    std::vector<std::string> parts;
    if (!condition.values.empty() || !condition.names.empty())
        parts.push_back("(" + comparison(value_of(scope, condition.path), condition) + ")");
    for (const std::string& named : condition.named) {
        const std::string alias = join(scope, steps);
        scope.uses_table = true;
        parts.push_back("(" + seen(steps, *condition.path.field, alias) + "(" +
                        expand(named, alias) + "))");
    }
    return "(" + joined(parts, " or ") + ")";
}

} // namespace rest::statements
