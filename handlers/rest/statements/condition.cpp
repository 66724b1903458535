// A filter as SQL: one lookup on one field, however many relations away.
#include "handlers/rest/statements/fragment.hpp"

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

} // namespace

std::string StatementBuilder::comparison(const std::string& sql, const Condition& condition)
{
    const Field& field = *condition.path.field;
    const std::string_view cast = cast_of(field);
    const auto bound = [&](std::size_t i) { return bind(condition.values[i], cast); };
    const auto day_end = [&](std::size_t i) {
        return "(" + bind(condition.values[i], "date") + " + 1)";
    };
    if (const auto pattern = pattern_of(condition.lookup))
        return "(" + sql + (pattern->any_case ? ") collate \"und-x-icu\" ilike " : ") like ") +
               bind(pattern->before + escaped_pattern(condition.values[0]) + pattern->after,
                    "text");
    switch (condition.lookup) {
    case Lookup::in:
        return sql + " = any(" +
               bind(db::array_literal(condition.values), std::string(cast) + "[]") + ")";
    case Lookup::isnull:
        return sql + (condition.values[0] == "true" ? " is null" : " is not null");
    case Lookup::range: {
        const std::string from = sql + " >= " + bound(0);
        const bool day = condition.whole_day[1];
        return from + " and " + sql + (day ? " < " + day_end(1) : " <= " + bound(1));
    }
    case Lookup::date: {
        const std::string from = sql + " >= " + bind(condition.values[0], "date");
        return from + " and " + sql + " < " + day_end(0);
    }
    case Lookup::year:
        return "extract(year from " + sql + ") = " + bind(condition.values[0], "integer");
    case Lookup::month:
        return "extract(month from " + sql + ") = " + bind(condition.values[0], "integer");
    case Lookup::gt:
        if (condition.whole_day[0])
            return sql + " >= " + day_end(0);
        break;
    case Lookup::lte:
        if (condition.whole_day[0])
            return sql + " < " + day_end(0);
        break;
    default:
        break;
    }
    return sql + comparison_operator(condition.lookup) + bound(0);
}

std::string StatementBuilder::list_condition(Scope& scope, const Condition& condition)
{
    const Field& field = *condition.path.field;
    const std::string alias = join(scope, condition.path.steps);
    scope.uses_table = true;
    const std::vector<const Field*>& steps = condition.path.steps;
    std::string seen = sight(steps.empty() ? nullptr : steps.back(), field, alias);
    seen += seen.empty() ? "" : " and ";
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
    const std::string outer = join(scope, {steps.begin(), steps.begin() + static_cast<long>(step)});
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
    const std::string seen = sight(step == 0 ? nullptr : steps[step - 1], through, outer);
    const bool negated =
        terminal && condition.lookup == Lookup::isnull && condition.values[0] == "true";
    return std::string(negated ? "not " : "") + "exists (select 1 from " + inner.resource->table +
           " " + inner.alias + " " + expand(relation.link, inner.alias) + inner.joins + " where " +
           expand(relation.owner, inner.alias) + " = " + outer + ".id and " +
           (seen.empty() ? "" : seen + " and ") +
           (relation.where.empty() ? "" : expand(relation.where, inner.alias) + " and ") + hidden +
           " and " + holds + ")";
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
    std::string sql;
    if (!condition.values.empty())
        sql = "(" + comparison(value_of(scope, condition.path), condition) + ")";
    if (!condition.sql.empty()) {
        const std::string alias = join(scope, steps);
        scope.uses_table = true;
        const std::string seen =
            sight(steps.empty() ? nullptr : steps.back(), *condition.path.field, alias);
        sql += (sql.empty() ? "(" : " or (") + (seen.empty() ? "" : seen + " and (") +
               expand(condition.sql, alias) + (seen.empty() ? ")" : "))");
    }
    return "(" + sql + ")";
}

} // namespace rest::statements
