#include "handlers/rest/statements/fragment.hpp"

#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/statements/told.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <memory>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace rest::statements {

using ask::Path;
using namespace describe;
using identity::Principal;

namespace {

constexpr std::size_t most_known_bytes = 262'144;

/// So many characters decide on the order of long texts. A cursor carries them, and has to fit into
/// an address.
constexpr std::size_t usual_text = 255;
constexpr const char* sorted_characters = "200";

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

/// Fragments of descriptions are few: each is taken apart once, as long as they fit, and by each
/// thread for itself: several of them serve where the engine is not alone in its process.
std::shared_ptr<const std::vector<Piece>> pieces_of(std::string_view fragment)
{
    using Pieces = std::shared_ptr<const std::vector<Piece>>;
    thread_local std::unordered_map<std::string, Pieces, TextHash, std::equal_to<>> known;
    thread_local std::size_t bytes = 0;
    if (const auto found = known.find(fragment); found != known.end())
        return found->second;
    const auto pieces = std::make_shared<const std::vector<Piece>>(parsed(fragment));
    if (bytes + fragment.size() > most_known_bytes) {
        known.clear();
        bytes = 0;
    }
    bytes += fragment.size();
    known.emplace(fragment, pieces);
    return pieces;
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
    const Text* const text = field.as<Text>();
    if (text == nullptr)
        return sql;
    if (text->max > usual_text || (text->max == 0 && field.writable))
        sql = "left(" + sql + ", " + sorted_characters + ")";
    return sql + " collate \"und-x-icu\"";
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
    const auto known = pieces_of(fragment);
    const std::vector<Piece>& pieces = *known;
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

std::string StatementBuilder::join(Scope& scope, const std::vector<const Field*>& steps)
{
    std::string alias = scope.alias;
    std::string path;
    const Field* before = nullptr;
    for (const Field* step : steps) {
        path += step->name + "/";
        const Field* const from = std::exchange(before, step);
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
        if (const std::string seen = sight(from, *step, alias); !seen.empty())
            scope.joins += " and " + seen;
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
    std::string sql = shown(field, alias);
    if (field.is<ArrayColumn>())
        sql = "to_json(" + sql + ")";
    else if (const Json* const json = field.as<Json>(); json != nullptr && json->changes)
        sql = changes_as_shown(*this, *scope.resource, alias, sql);
    const std::string seen = sight(steps.empty() ? nullptr : steps.back(), field, alias);
    return seen.empty() ? sql : "(case when " + seen + " then " + sql + " end)";
}

std::string StatementBuilder::value_of(Scope& scope, const Path& path)
{
    if (path.steps.empty() || !has_query(*path.field))
        return value_of(scope, path.steps, *path.field);
    const auto found = scope.joined.find(path.text);
    if (found != scope.joined.end())
        return found->second + ".value";
    // Joined sideways, it is a function of the row that is referred to, whose values the planner
    // remembers; OFFSET keeps it from being dissolved into the outer query.
    const std::string value = value_of(scope, path.steps, *path.field);
    const std::string alias = new_alias();
    scope.joins +=
        " left join lateral (select " + value + " as value offset 0) " + alias + " on true";
    scope.joined.emplace(path.text, alias);
    return alias + ".value";
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
