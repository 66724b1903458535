#include "handlers/rest/statements/fragment.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace rest::statements {

using ask::Path;
using namespace describe;
using identity::Principal;

namespace {

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::size_t word_end(std::string_view text, std::size_t begin)
{
    while (begin < text.size() && is_word(text[begin]))
        ++begin;
    return begin;
}

/// Text, and what follows it.
struct Piece {
    enum class Kind { end, self, placeholder };
    std::string text;
    Kind kind = Kind::end;
    std::string name{};     ///< Of a placeholder: "units"
    std::string argument{}; ///< "can_view_jobs"
};

/// Reads `:name` or `:name(argument)` at `i`; what it is goes into the piece, the end is returned.
std::size_t read_placeholder(std::string_view fragment, std::size_t i, Piece& piece)
{
    const std::size_t end = word_end(fragment, i + 1);
    piece.kind = Piece::Kind::placeholder;
    piece.name = fragment.substr(i + 1, end - i - 1);
    if (end >= fragment.size() || fragment[end] != '(')
        return end;
    const std::size_t close = fragment.find(')', end);
    piece.argument = fragment.substr(end + 1, close - end - 1);
    return close + 1;
}

std::vector<Piece> parsed(std::string_view fragment)
{
    std::vector<Piece> pieces(1);
    bool quoted = false;
    for (std::size_t i = 0; i < fragment.size();) {
        const char c = fragment[i];
        const char before = i > 0 ? fragment[i - 1] : ' ';
        quoted = quoted != (c == '\'');
        const std::size_t end = word_end(fragment, i);
        const bool self = !quoted && fragment.substr(i, end - i) == "t" && end < fragment.size() &&
                          fragment[end] == '.' && before != '.';
        if (self) {
            pieces.back().kind = Piece::Kind::self;
            pieces.emplace_back();
            i = end;
        } else if (!quoted && c == ':' && before != ':' && word_end(fragment, i + 1) > i + 1) {
            i = read_placeholder(fragment, i, pieces.back());
            pieces.emplace_back();
        } else {
            const std::size_t next = quoted || end == i ? i + 1 : end;
            pieces.back().text += fragment.substr(i, next - i);
            i = next;
        }
    }
    return pieces;
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// Fragments of descriptions are few and live as long as the process: each is taken apart once.
const std::vector<Piece>& pieces_of(std::string_view fragment)
{
    static std::unordered_map<std::string, std::vector<Piece>, TextHash, std::equal_to<>> known;
    const auto found = known.find(fragment);
    return found != known.end() ? found->second
                                : known.emplace(fragment, parsed(fragment)).first->second;
}

bool shows(const Field& relation, const Field& field)
{
    const std::vector<std::string>& shown = shown_of(relation);
    return std::find(shown.begin(), shown.end(), field.name) != shown.end();
}

std::string_view cast_of_placeholder(std::string_view name)
{
    if (name == "actor")
        return "bigint";
    return name == "superuser" || name == "global" ? "boolean" : "bigint[]";
}

/// What is known by its name.
db::Value bound_to(const Blueprint::Slot& slot, const Principal& principal, const Keys& keys)
{
    const auto boolean = [](bool value) { return value ? "true" : "false"; };
    if (slot.name == "key")
        return keys.key;
    if (slot.name == "parent")
        return keys.parent;
    if (slot.name == "owners")
        return keys.owners;
    if (slot.name == "actor")
        return std::to_string(principal.id);
    if (slot.name == "superuser")
        return boolean(principal.superuser);
    if (slot.name == "global")
        return boolean(principal.may(slot.argument));
    if (slot.name == "units")
        return principal.units_with(slot.argument);
    throw std::logic_error("nothing is bound to :" + slot.name);
}

std::string named_key(std::string_view name, std::string_view argument)
{
    return std::string(name) + "(" + std::string(argument) + ")";
}

} // namespace

std::string_view cast_of(const Field& field)
{
    return field.match(
        [](const AnyOf<Integer, One, Many> auto&) { return "bigint"; },
        [](const Boolean&) { return "boolean"; }, [](const Date&) { return "date"; },
        [](const Time&) { return "timestamptz"; }, [](const Decimal&) { return "numeric"; },
        [](const ChoiceOf& kind) {
            const std::vector<Choice>& choices = kind.choices;
            const bool numbers = choices.empty() || choices.front().stored != choices.front().name;
            return numbers ? "smallint" : "text";
        },
        [](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) { return "text"; });
}

std::string sortable(const Field& field, std::string sql)
{
    return field.is<Text>() ? std::move(sql) + " collate \"und-x-icu\"" : std::move(sql);
}

db::Statement Blueprint::run_by(const Principal& principal, const Keys& keys) const
{
    db::Statement statement{sql, {}};
    statement.parameters.reserve(slots.size());
    for (const Slot& slot : slots)
        statement.parameters.push_back(slot.name.empty() ? slot.value
                                                         : bound_to(slot, principal, keys));
    return statement;
}

std::string StatementBuilder::bind(db::Value value, std::string_view cast)
{
    slots_.push_back({.value = std::move(value)});
    return "$" + std::to_string(slots_.size()) + "::" + std::string(cast);
}

std::string StatementBuilder::refer(std::string_view key, std::string_view cast)
{
    return named(key, "", cast);
}

std::string StatementBuilder::named(std::string_view name, std::string_view argument,
                                    std::string_view cast)
{
    const std::string key = named_key(name, argument);
    if (const auto found = named_.find(key); found != named_.end())
        return found->second;
    const std::string bound = bind(std::nullopt, cast);
    slots_.back().name = name;
    slots_.back().argument = argument;
    return named_.emplace(key, bound).first->second;
}

void StatementBuilder::define(std::string_view name, std::string_view argument, std::string sql)
{
    named_.insert_or_assign(named_key(name, argument), std::move(sql));
}

std::string StatementBuilder::expand(std::string_view fragment, std::string_view alias)
{
    return expand(fragment, [alias](std::string_view) { return alias; });
}

std::string StatementBuilder::expand(std::string_view fragment, const AliasOf& alias_of)
{
    std::string sql;
    sql.reserve(fragment.size() + 64);
    const std::vector<Piece>& pieces = pieces_of(fragment);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        sql += piece.text;
        if (piece.kind == Piece::Kind::self) {
            const std::string_view next = pieces[i + 1].text; // ".column …"
            sql += alias_of(next.substr(1, word_end(next, 1) - 1));
        } else if (piece.kind == Piece::Kind::placeholder) {
            sql += named(piece.name, piece.argument, cast_of_placeholder(piece.name));
        }
    }
    return sql;
}

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

std::string StatementBuilder::join(Scope& scope, const std::vector<const Field*>& steps)
{
    std::string alias = scope.alias;
    std::string path;
    for (const Field* step : steps) {
        path += step->name + "/";
        const auto found = scope.joined.find(path);
        if (found != scope.joined.end()) {
            alias = found->second;
            continue;
        }
        scope.uses_table = true;
        const Resource& target = catalogue_->at(target_of(*step));
        const std::string next = new_alias();
        scope.joins += " left join " + target.table + " " + next + " on " +
                       expand(target.key, next) + " = " + shown(*step, alias);
        if (is_guarded(*step))
            scope.joins += " and " + nameable(*step, target, next);
        scope.joined.emplace(path, next);
        alias = next;
    }
    return alias;
}

std::string StatementBuilder::value_of(Scope& scope, const std::vector<const Field*>& steps,
                                       const Field& field)
{
    if (scope.source != nullptr && steps.empty()) {
        const auto own = scope.source->columns.find(field.name);
        if (own != scope.source->columns.end())
            return own->second;
    }
    // The id of a referenced row is the key column: no join.
    if (!steps.empty() && field.name == "id" && !is_guarded(*steps.back()))
        return value_of(scope, {steps.begin(), steps.end() - 1}, *steps.back());
    scope.uses_table = true;
    if (is_guarded(field)) {
        std::vector<const Field*> further = steps;
        further.push_back(&field);
        return expand(catalogue_->at(target_of(field)).key, join(scope, further));
    }
    const std::string alias = join(scope, steps);
    const std::string kept = shown(field, alias);
    const std::string sql = field.is<ArrayColumn>() ? "to_json(" + kept + ")" : kept;
    if (steps.empty() || principal_->superuser || is_guarded(*steps.back()) ||
        shows(*steps.back(), field))
        return sql;
    // Beyond what is shown with every reference only those who see the row itself get.
    return "(case when " + visible(catalogue_->at(target_of(*steps.back())), alias) + " then " +
           sql + " end)";
}

std::string StatementBuilder::value_of(Scope& scope, const Path& path)
{
    return value_of(scope, path.steps, *path.field);
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

Blueprint StatementBuilder::blueprint(std::string sql)
{
    return {std::move(sql), std::move(slots_)};
}

db::Statement StatementBuilder::finish(std::string sql)
{
    db::Statement statement{std::move(sql), {}};
    for (Blueprint::Slot& slot : slots_)
        statement.parameters.push_back(slot.name.empty() ? std::move(slot.value)
                                                         : bound_to(slot, *principal_, {}));
    return statement;
}

} // namespace rest::statements
