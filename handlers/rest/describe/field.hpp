// A field of a resource: what every kind of field has, and the kinds, each with what it alone has.
#pragma once

#include "handlers/rest/describe/rights.hpp"

#include <concepts>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace rest::describe {

struct Field;

/// A value of a choice field: what the column holds, what the API says, what a person reads.
struct Choice {
    std::string stored;
    std::string name;
    std::string label;
};

/// The table in which the values of a writable `many` or `list` are kept.
struct LinkTable {
    std::string table{};  ///< "client_account_manager"
    std::string owner{};  ///< "client_id"
    std::string column{}; ///< "user_id": what is written, as an id.
    /// Other columns of the rows, and which rows belong to the field: {"required", "true"}.
    std::string and_column{};
    std::string and_value{};
    std::string kept{}; ///< Rows of the field, over `l`; empty: those with `and_value`, if any.
    /// Bodies have objects of these two: whom the row names, and a boolean column of it.
    std::string member{}; ///< "user"
    std::string flag{};   ///< "admin"
};

struct Text {
    std::size_t max = 0; ///< Longest, in characters; 0 for no limit.
    bool lines = false;  ///< May have several; kept as it is sent, blanks at its ends as well.
    /// "global_role.name": the column holds the id of the row with that text.
    std::string lookup{};
};

struct Integer {
    int min = 0;
    int max = 0; ///< Greatest; 0 for what a column holds.
};

struct Decimal {
    int min = 0;
    double max = 0; ///< Greatest; 0 for what a column holds.
    int scale = 2;  ///< Decimals behind the point.
};

struct Boolean {};

struct Date {};

struct Time {
    bool last_change = false; ///< It is set whenever anything of the row changes.
};

struct ChoiceOf {
    std::vector<Choice> choices;
    /// Filter values beyond `choices`: another name of a choice, or an SQL condition.
    std::map<std::string, std::string> aliases{};
    std::map<std::string, std::string> conditions{};
};

/// A row of another resource; the field's SQL is the column with its key.
struct One {
    std::string resource; ///< Name of the target in the catalogue.
    /// Fields of the target that the nested object has; without any it is shown as its id.
    std::vector<std::string> show{};
    /// What the caller may neither see nor name is shown and filtered as null.
    bool guarded = false;
    std::string nameable{}; ///< Rows that may be named although they are not seen, over `t`.
};

/// Rows of another resource (`t`) reached over `link`, belonging to the row that `owner` names.
struct Many {
    std::string resource; ///< Name of the target in the catalogue.
    LinkTable over{};     ///< What `link` and `owner` are made of, where that is a table of ids.
    std::string link{};   ///< "join job_team l on l.user_id = t.id"
    std::string owner;    ///< "l.job_id"
    std::string where{};  ///< "t.content_type = 'job'"
    std::string order;    ///< "t.id"
    /// Fields of the target that the nested objects have, or instead of these members that differ
    /// from the target's own; filters still go by the target.
    std::vector<std::string> show{};
    std::vector<Field> fields;
    int limit = 0;      ///< At most so many (details only).
    LinkTable stored{}; ///< Given: the field is writable.
};

/// Scalars from a query of their own.
struct List {
    std::string from;     ///< "user_skill l join skill s on s.id = l.skill_id"
    std::string owner;    ///< "l.user_id"
    std::string element;  ///< "s.name"
    std::string order;    ///< "s.name, s.id"
    std::string lookup{}; ///< "skill.name": what is stored is the id of the row with that text.
    LinkTable stored{};   ///< Given: the field is writable.
};

/// A list that is a column of the row itself, a text[].
struct ArrayColumn {};

/// A list that is one SQL expression giving a JSON array of strings; cannot be filtered by.
struct JsonList {};

/// A JSON value that is a column; neither filtered nor sorted by.
struct Json {
    bool changes = false; ///< Of a record of the audit trail: told as the objects show them.
    std::string schema{}; ///< JSON Schema of the value; empty: an object.
};

struct Group {
    std::vector<Field> fields;
};

using Kind = std::variant<Text, Integer, Decimal, Boolean, Date, Time, ChoiceOf, One, Many, List,
                          ArrayColumn, JsonList, Json, Group>;

/// Of a reader that treats several kinds alike: `const AnyOf<Integer, One> auto&`.
template <class K, class... Kinds>
concept AnyOf = (std::same_as<K, Kinds> || ...);

template <class... Readers>
struct Overloaded : Readers... {
    using Readers::operator()...;
};

struct Field {
    std::string name;
    std::string doc;
    Kind kind{};
    std::string sql{};      ///< Its value over the row `t`; many, lists and groups have none.
    std::string shown_if{}; ///< Over the row `t`: to others its value is null.
    bool nullable = false;  ///< May be null in answers; gets `isnull`, sorts last.
    bool writable = false;
    bool required = false;
    bool detail = false;       ///< Shown in details only.
    bool recorded = true;      ///< The audit trail tells of its changes.
    bool by_itself = false;    ///< Becomes another without anybody writing the row.
    std::string column{};      ///< Where the value goes, if not where `sql` reads it.
    bool stays = false;        ///< A PUT that leaves it out leaves it as it is.
    std::string initial{};     ///< JSON of what is left out; empty: null, "", false, 0, [].
    std::string initial_sql{}; ///< The same as SQL over the new row.
    Right right{};             ///< Needed to change it, beyond the right to change the row.

    template <class K>
    bool is() const
    {
        return std::holds_alternative<K>(kind);
    }
    /// Null for another kind.
    template <class K>
    const K* as() const
    {
        return std::get_if<K>(&kind);
    }
    /// Calls the reader of its kind. Each kind needs one, so that a new kind compiles once all who
    /// tell kinds apart have been told of it.
    template <class... Readers>
    decltype(auto) match(Readers... readers) const
    {
        return std::visit(Overloaded<Readers...>{std::move(readers)...}, kind);
    }
};

/// A row, or rows, of another resource.
bool is_relation(const Field& field);
/// Neither a list of anything nor an object: can be sorted by.
bool has_single_value(const Field& field);
/// What the caller may not see is shown and filtered as null.
bool is_guarded(const Field& field);
/// Some callers are shown null, whatever its value is.
bool is_masked(const Field& field);
/// In answers, to some caller.
bool may_be_null(const Field& field);

/// The column that a field's value is kept in, without "t."; empty when there is no single one.
std::string column_of(const Field& field);
/// The table in which the values of a writable list are kept; null for what has none.
const LinkTable* links_of(const Field& field);
/// "skill.name": what is kept is the id of the row with the text; empty where it is not.
const std::string& lookup_of(const Field& field);

/// Name of the resource that a relation leads to; empty for what is none.
const std::string& target_of(const Field& field);
/// Fields of the target that a relation shows.
const std::vector<std::string>& shown_of(const Field& field);
/// Fields within a group, or within the rows of a relation that has its own.
const std::vector<Field>& members_of(const Field& field);

} // namespace rest::describe
